import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendVerificationJob } from './send-verification.job.js';

export { SendVerificationJob } from './send-verification.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendVerificationJob],
  exports: [SendVerificationJob],
})
export class SendVerificationModule {}
