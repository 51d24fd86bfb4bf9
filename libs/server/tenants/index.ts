export { Tenant } from './tenant.entity.js';
export { Municipality } from './tenant-facts/municipality.entity.js';
export { type Suggestion, suggestMunicipalities } from './tenant-facts/suggest-municipalities.js';
export { factsOfMunicipality, noFacts, type TenantFacts } from './tenant-facts/tenant-facts.js';
export { Tenants } from './tenants.js';
export { TenantsModule } from './tenants.module.js';
