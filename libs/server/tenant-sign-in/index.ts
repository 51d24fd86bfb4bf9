export { TenantSignInModule } from './tenant-sign-in.module.js';
