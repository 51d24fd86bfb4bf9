export { MailModule } from './mail.module.js';
export { type Letter, Mailer } from './mailer.js';
export { portalAddress } from './portal-address.js';
