import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Tenant as TenantResource } from '#contracts/tenants';
import { Tenant } from '../tenant.entity.js';

/** How many names one search gives: enough to choose from, few enough to read. */
const maximum = 20;

/** Finds organisations by a part of their name. */
@Injectable()
export class SearchTenants {
  constructor(private readonly em: EntityManager) {}

  async search(query: string): Promise<TenantResource[]> {
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    const tenants = await this.em.find(
      Tenant,
      { name: { $ilike: pattern }, suspendedAt: null },
      { orderBy: { name: 'asc' }, limit: maximum },
    );
    return tenants.map(({ id, name }) => ({ id, name }));
  }
}
