export { Audit, type AuditedAction, recordAsOperator } from './audit.js';
export { AuditModule } from './audit.module.js';
