import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendEmailChangeAskedJob } from './send-email-change-asked.job.js';

export { SendEmailChangeAskedJob } from './send-email-change-asked.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendEmailChangeAskedJob],
  exports: [SendEmailChangeAskedJob],
})
export class SendEmailChangeAskedModule {}
