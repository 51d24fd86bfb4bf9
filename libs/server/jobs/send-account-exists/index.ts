import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendAccountExistsJob } from './send-account-exists.job.js';

export { SendAccountExistsJob } from './send-account-exists.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendAccountExistsJob],
  exports: [SendAccountExistsJob],
})
export class SendAccountExistsModule {}
