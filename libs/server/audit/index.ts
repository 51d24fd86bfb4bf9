export { Audit, type AuditedAction, recordAsOperator, recordInBackOffice } from './audit.js';
export { AuditModule } from './audit.module.js';
export { type AuditFilter, type AuditRow, ReadAudit } from './read-audit.js';
