export { type Contents, MailDelivery, type Message } from './mail-delivery.js';
export { MailMessage, type MailState } from './mail-message.entity.js';
export { MailMessages } from './mail-messages.js';
export { MailModule } from './mail.module.js';
export { portalAddress } from './portal-address.js';
