export { DisclosureModule } from './disclosure.module.js';
export type { Entrant, Members, Place, Placed } from './members.js';
export { type Publishing } from './publish-members.js';
export { type StandingPublishing } from './publish-standing.js';
export { DisclosureRegister, type Permission } from './register.js';
