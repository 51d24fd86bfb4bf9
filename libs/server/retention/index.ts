export { announceRemovalKind, removeUnusedAccountKind } from './kinds.js';
export { RemovalNotices } from './removal-notices.js';
export { retentionJob } from './retention-job.js';
export { RetentionModule } from './retention.module.js';
export { RetentionRun, type RetentionFigures } from './retention-run.js';
export { UnusedAccounts } from './unused-accounts.js';
