export { OutboxEntry } from './outbox-entry.entity.js';
export { Outbox, OutboxModule } from './outbox.js';
export { Relay, type HandOver } from './relay.js';
export { OutboxRows, type OutboxRow } from './outbox-rows.js';
export { type FailedWork, FailedWorkList, mostFailed, type WorkCount } from './failed-work.js';
