import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { SearchTenants } from './search-tenants/search-tenants.js';
import { SearchTenantsController } from './search-tenants/search-tenants.controller.js';
import { Tenant } from './tenant.entity.js';
import { TenantSignInOffer } from './tenant-sign-in-offer.entity.js';
import { Tenants } from './tenants.js';

/** Organisations: municipalities, implementing organisations and partnerships. */
@Module({
  imports: [MikroOrmModule.forFeature([Tenant, TenantSignInOffer])],
  controllers: [SearchTenantsController],
  providers: [SearchTenants, Tenants],
  exports: [Tenants],
})
export class TenantsModule {}
