import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.js';
import { MailKeys } from './mail-keys.js';
import { MailMessage } from './mail-message.entity.js';
import { MailMessages } from './mail-messages.js';
import { Mailer } from './mailer.js';

/** Mail to people: sent once, and its state kept. */
@Module({
  imports: [MikroOrmModule.forFeature([MailMessage])],
  providers: [MailDelivery, Mailer, MailKeys, MailMessages],
  exports: [MailDelivery, MailMessages],
})
export class MailModule {}
