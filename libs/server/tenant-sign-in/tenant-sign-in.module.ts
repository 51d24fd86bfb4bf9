import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { AuditModule } from '#server/audit';
import { MembersModule } from '#server/members';
import { OutsideModule } from '#server/platform/outside';
import { Letterbox, Sealer } from '#server/platform/secrets';
import { TenantsModule } from '#server/tenants';
import { UsersModule } from '#server/users';
import { BeginTenantSignIn } from './begin/begin-tenant-sign-in.js';
import { CompleteTenantSignIn } from './complete/complete-tenant-sign-in.js';
import { TenantStrategy } from './complete/tenant.strategy.js';
import { Identity } from './identity.entity.js';
import { Provider } from './provider/provider.js';
import { LinkIdentity } from './register/link-identity.js';
import { RegisterIdentity } from './register/register-identity.js';
import { TenantLinkStrategy } from './register/tenant-link.strategy.js';
import { PublishSealingKey } from './sealing-key/publish-sealing-key.js';
import { Secrets } from './secrets.js';
import { TenantSignInSettings } from './settings/tenant-sign-in-settings.js';
import { TenantSignInSettingsController } from './settings/tenant-sign-in-settings.controller.js';
import { TenantClients } from './tenant-clients.js';
import { TenantSignIn } from './tenant-sign-in.entity.js';
import { TenantSignInRequest } from './tenant-sign-in-request.entity.js';
import { TenantSignInRequests } from './tenant-sign-in-requests.js';
import { TenantSignInsController } from './tenant-sign-ins.controller.js';

/** Signing in through one's own organisation, by OpenID Connect. */
@Module({
  imports: [
    MikroOrmModule.forFeature([Identity, TenantSignIn, TenantSignInRequest]),
    AuditModule,
    MembersModule,
    OutsideModule,
    TenantsModule,
    UsersModule,
  ],
  controllers: [TenantSignInsController, TenantSignInSettingsController],
  providers: [
    BeginTenantSignIn,
    CompleteTenantSignIn,
    Letterbox,
    LinkIdentity,
    Provider,
    PublishSealingKey,
    RegisterIdentity,
    Sealer,
    Secrets,
    TenantClients,
    TenantLinkStrategy,
    TenantSignInRequests,
    TenantSignInSettings,
    TenantStrategy,
  ],
})
export class TenantSignInModule {}
