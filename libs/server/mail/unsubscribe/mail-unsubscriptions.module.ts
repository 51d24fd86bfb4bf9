import { MikroOrmModule } from '@mikro-orm/nestjs';
import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { urlencoded } from 'express';
import { MailKeys } from '../mail-keys.js';
import { MailMessage } from '../mail-message.entity.js';
import { MailSuppression } from '../mail-suppression.entity.js';
import { Suppressions } from '../suppressions.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';
import { Unsubscribe } from './unsubscribe.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** What the API has of mail: stopping it. Knows no mail server. */
@Module({
  imports: [MikroOrmModule.forFeature([MailMessage, MailSuppression])],
  controllers: [UnsubscribeController],
  providers: [MailKeys, Suppressions, Unsubscribe, UnsubscribeLinks],
})
export class MailUnsubscriptionsModule implements NestModule {
  /** The only route that reads a form. */
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(urlencoded({ extended: false, limit: '1kb' })).forRoutes(UnsubscribeController);
  }
}
