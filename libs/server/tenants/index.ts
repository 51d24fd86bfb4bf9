export { Tenant } from './tenant.entity.js';
export { Tenants } from './tenants.js';
export { TenantsModule } from './tenants.module.js';
