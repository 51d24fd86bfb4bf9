import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Tenant } from './tenant.entity.js';
import type { TenantFacts } from './tenant-facts/tenant-facts.js';

/** Organisations, for the modules that need their names. */
@Injectable()
export class Tenants {
  constructor(private readonly em: EntityManager) {}

  async exists(id: string): Promise<boolean> {
    return (await this.em.count(Tenant, { id, suspendedAt: null })) > 0;
  }

  async nameOf(id: string): Promise<string> {
    return (await this.em.findOneOrFail(Tenant, { id })).name;
  }

  /** What an organisation is compared by. */
  async factsOf(id: string): Promise<TenantFacts> {
    const tenant = await this.em.findOneOrFail(Tenant, { id });
    const { municipalityCode = null, province = null, sizeClass = null } = tenant;
    return { municipalityCode, province, sizeClass };
  }
}
