export { Account } from './account.entity.js';
export { Accounts, type Standing } from './accounts.js';
export { emailHash, normalEmail } from './email-address.js';
export { mailJobs } from './mail-jobs.js';
export { Membership } from './membership.entity.js';
export { Passwords } from './passwords.js';
export { Sessions } from './sessions.js';
export { UsersModule } from './users.module.js';
export { OneTimeLinks, resetMinutes, verificationHours } from './one-time-links.js';
