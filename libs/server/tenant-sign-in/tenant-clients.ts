import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { withLookup } from '#server/platform/database';
import type { Client } from './provider/provider.js';
import { Secrets } from './secrets.js';
import { TenantSignIn } from './tenant-sign-in.entity.js';
import { tenantSignInOff } from './tenant-sign-in.errors.js';

/** The client of an organisation at its provider, for who signs in. */
@Injectable()
export class TenantClients {
  constructor(
    private readonly em: EntityManager,
    private readonly secrets: Secrets,
  ) {}

  /** @throws DomainError tenant-sign-in-off */
  async of(tenantId: string): Promise<Client> {
    const settings = await withLookup(this.em, tenantId, (em) => em.findOne(TenantSignIn, { tenantId }));
    if (!settings?.enabled) throw tenantSignInOff();
    const { issuer, clientId } = settings;
    return { issuer, clientId, secret: this.secrets.open(settings) };
  }
}
