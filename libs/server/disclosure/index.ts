export { DisclosureModule } from './disclosure.module.js';
export type { Members, Place } from './members.js';
export { DisclosureRegister, type Permission, type Publishing } from './register.js';
