import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Tenant as TenantResource, TenantSearch } from '#contracts/tenants';
import { Tenant } from '../tenant.entity.js';
import { TenantSignInOffer } from '../tenant-sign-in-offer.entity.js';

/** How many names one search gives: enough to choose from, few enough to read. */
const maximum = 20;

/** Finds organisations by a part of their name. */
@Injectable()
export class SearchTenants {
  constructor(private readonly em: EntityManager) {}

  async search({ query, signIn }: TenantSearch): Promise<TenantResource[]> {
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    const tenants = await this.em.find(
      Tenant,
      { name: { $ilike: pattern }, suspendedAt: null, ...(signIn && { id: { $in: await this.offering() } }) },
      { orderBy: { name: 'asc' }, limit: maximum },
    );
    return tenants.map(({ id, name }) => ({ id, name }));
  }

  /** Those that one can sign in through. */
  private async offering(): Promise<string[]> {
    const offers = await this.em.find(TenantSignInOffer, {});
    return offers.map(({ tenantId }) => tenantId);
  }
}
