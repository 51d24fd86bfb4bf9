import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendEmailChangeJob } from './send-email-change.job.js';

export { SendEmailChangeJob } from './send-email-change.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendEmailChangeJob],
  exports: [SendEmailChangeJob],
})
export class SendEmailChangeModule {}
