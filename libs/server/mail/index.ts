export { type Contents, MailDelivery, type Message } from './mail-delivery.js';
export { MailMessage, type MailState } from './mail-message.entity.js';
export { MailMessages } from './mail-messages.js';
export { MailSuppression } from './mail-suppression.entity.js';
export { MailModule } from './mail.module.js';
export type { Occasion } from './occasion.js';
export { portalAddress } from './portal-address.js';
export { BouncesModule } from './receive-bounces/bounces.module.js';
