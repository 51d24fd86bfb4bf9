export { SupportSignInModule } from './support-settings/support-sign-in.module.js';
export {
  type KeptForSupport,
  sealingNotReady,
  type SignInForSupport,
  SupportSignInSettings,
} from './support-settings/support-sign-in-settings.js';
export { TenantSignInModule } from './tenant-sign-in.module.js';
