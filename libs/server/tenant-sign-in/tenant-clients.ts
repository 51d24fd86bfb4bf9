import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger } from '@nestjs/common';
import { withLookup } from '#server/platform/database';
import type { Client } from './provider/provider.js';
import { Secrets } from './secrets.js';
import { TenantSignIn } from './tenant-sign-in.entity.js';
import { tenantSignInOff, tenantSignInUnavailable } from './tenant-sign-in.errors.js';

/** The client of an organisation at its provider, for who signs in. */
@Injectable()
export class TenantClients {
  private readonly logger = new Logger('tenant-sign-in');

  constructor(
    private readonly em: EntityManager,
    private readonly secrets: Secrets,
  ) {}

  /** @throws DomainError tenant-sign-in-off, and -unavailable when SECRETS_KEY was replaced since the secret was set */
  async of(tenantId: string): Promise<Client> {
    const settings = await withLookup(this.em, tenantId, (em) => em.findOne(TenantSignIn, { tenantId }));
    if (!settings?.enabled) throw tenantSignInOff();
    const { issuer, clientId } = settings;
    const secret = this.secrets.open(settings);
    if (secret !== undefined) return { issuer, clientId, secret };
    this.logger.error(`the secret of organisation ${tenantId} was sealed with another SECRETS_KEY`);
    throw tenantSignInUnavailable();
  }
}
