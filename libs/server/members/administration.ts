import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs } from '#server/platform/database';
import { TenantAdministrator } from './tenant-administrator.entity.js';

/** Which organisation somebody runs, and since when, by the clock of the database. */
export type Administers = { readonly tenantId: string; readonly since: Date };

/** Knows who runs which organisation, for the guard that runs before a request has its context. */
@Injectable()
export class Administration {
  constructor(private readonly em: EntityManager) {}

  /** The organisation that an account runs, from the database, and since when. */
  of(accountId: string): Promise<Administers | undefined> {
    return actAs(this.em, accountId, async () => {
      const proof = await this.em.findOne(TenantAdministrator, { accountId, role: 'administrator' });
      return proof ? { tenantId: proof.tenantId, since: proof.since } : undefined;
    });
  }
}
