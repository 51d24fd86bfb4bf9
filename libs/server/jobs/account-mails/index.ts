import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { AccountMails } from './account-mails.js';
import { SendAccountExistsJob } from './send-account-exists.job.js';
import { SendEmailChangeJob } from './send-email-change.job.js';
import { SendEmailChangeAskedJob } from './send-email-change-asked.job.js';
import { SendPasswordChangedJob } from './send-password-changed.job.js';
import { SendPasswordResetJob } from './send-password-reset.job.js';
import { SendSecondFactorResetJob } from './send-second-factor-reset.job.js';
import { SendSignInCodeJob } from './send-sign-in-code.job.js';
import { SendVerificationJob } from './send-verification.job.js';

export { AccountMails } from './account-mails.js';

/** The mails about one's own account, each a job. */
export const accountMailJobs = [
  SendAccountExistsJob,
  SendEmailChangeAskedJob,
  SendEmailChangeJob,
  SendPasswordChangedJob,
  SendPasswordResetJob,
  SendSecondFactorResetJob,
  SendSignInCodeJob,
  SendVerificationJob,
] as const;

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [AccountMails, ...accountMailJobs],
  exports: [AccountMails, ...accountMailJobs],
})
export class AccountMailsModule {}
