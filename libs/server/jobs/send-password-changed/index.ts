import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendPasswordChangedJob } from './send-password-changed.job.js';

export { SendPasswordChangedJob } from './send-password-changed.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendPasswordChangedJob],
  exports: [SendPasswordChangedJob],
})
export class SendPasswordChangedModule {}
