export { AggregateModule } from './aggregate.module.js';
export { actAs, actAsNobody, actWithLookup, askFunction, type Question, withLookup } from './context.js';
export { AggregateDatabase } from './aggregate-database.js';
export { databaseModule } from './database.module.js';
export { migrate } from './migrate.js';
export { provision, type RoleLogin } from './provision.js';
export { ormOptions } from './orm-options.js';
export { isRefusedByPolicy, isUniqueViolation, sqlState } from './sql-state.js';
export { newId } from './new-id.js';
