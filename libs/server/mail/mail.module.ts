import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.js';
import { MailKeys } from './mail-keys.js';
import { MailMessage } from './mail-message.entity.js';
import { MailMessages } from './mail-messages.js';
import { MailSuppression } from './mail-suppression.entity.js';
import { Mailer } from './mailer.js';
import { ReturnAddresses } from './return-addresses.js';
import { Suppressions } from './suppressions.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';

/** Mail to people: sent once, its state kept, and never to an address that is to get none. */
@Module({
  imports: [MikroOrmModule.forFeature([MailMessage, MailSuppression])],
  providers: [MailDelivery, Mailer, MailKeys, MailMessages, ReturnAddresses, Suppressions, UnsubscribeLinks],
  exports: [MailDelivery, MailMessages, ReturnAddresses, Suppressions],
})
export class MailModule {}
