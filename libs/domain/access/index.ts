export { type Role, roles } from './role.js';
export { admits, type Reach, type Rule } from './rule.js';
export {
  type ApiOperation,
  apiOperations,
  apiRule,
  backOfficeOperations,
  backOfficeRule,
  healthOperations,
} from './operations.js';
export { rolesPage } from './roles-page.js';
