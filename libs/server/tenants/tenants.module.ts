import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { SearchTenants } from './search-tenants/search-tenants.js';
import { SearchTenantsController } from './search-tenants/search-tenants.controller.js';
import { Tenant } from './tenant.entity.js';
import { Tenants } from './tenants.js';

/** Organisations: municipalities, implementing organisations and partnerships. */
@Module({
  imports: [MikroOrmModule.forFeature([Tenant])],
  controllers: [SearchTenantsController],
  providers: [SearchTenants, Tenants],
  exports: [Tenants],
})
export class TenantsModule {}
