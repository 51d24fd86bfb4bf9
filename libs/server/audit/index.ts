export { Audit, type AuditedAction, recordAsOperator, recordInBackOffice } from './audit.js';
export { AuditModule } from './audit.module.js';
