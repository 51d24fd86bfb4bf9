import { Module } from '@nestjs/common';
import { ContentModule } from '#server/content';
import { MailModule } from '#server/mail';
import { UsersModule } from '#server/users';
import { SendPasswordResetJob } from './send-password-reset.job.js';

export { SendPasswordResetJob } from './send-password-reset.job.js';

@Module({
  imports: [ContentModule, MailModule, UsersModule],
  providers: [SendPasswordResetJob],
  exports: [SendPasswordResetJob],
})
export class SendPasswordResetModule {}
