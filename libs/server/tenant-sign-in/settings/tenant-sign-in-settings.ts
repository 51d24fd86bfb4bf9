import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeTenantSignInRequest, TenantSignIn as Shown } from '#contracts/tenant-sign-in';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { Provider } from '../provider/provider.js';
import { Secrets } from '../secrets.js';
import { TenantSignIn } from '../tenant-sign-in.entity.js';
import { clientSecretNeeded } from '../tenant-sign-in.errors.js';

/** How people sign in through an organisation, for its administrators. The secret is kept sealed and never shown. */
@Injectable()
export class TenantSignInSettings {
  constructor(
    private readonly em: EntityManager,
    private readonly provider: Provider,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async show(tenantId: string): Promise<Shown> {
    const kept = await this.em.findOne(TenantSignIn, { tenantId });
    return {
      issuer: kept?.issuer ?? null,
      clientId: kept?.clientId ?? null,
      hasSecret: kept !== null && this.secrets.open(kept) !== undefined,
      enabled: kept?.enabled ?? false,
      redirectAddress: this.provider.redirectAddressOf(tenantId),
    };
  }

  /** @throws DomainError client-secret-needed, issuer-refused, issuer-unusable */
  async change(
    { accountId }: Principal,
    tenantId: string,
    { issuer, clientId, clientSecret, enabled }: ChangeTenantSignInRequest,
  ): Promise<void> {
    const secret = clientSecret ?? (await this.keptSecret(tenantId, issuer));
    if (secret === undefined) throw clientSecretNeeded();
    if (enabled) await this.provider.tryOut({ issuer, clientId });
    const sealedSecret = this.secrets.seal(secret, { tenantId, issuer });
    const changedAt = this.clock.now();
    await this.em.transactional(async (em) => {
      await em.upsert(TenantSignIn, { tenantId, issuer, clientId, sealedSecret, enabled, changedAt });
      const object = { kind: 'tenant-sign-in', id: tenantId };
      await this.audit.record(em, accountId, { action: 'changeTenantSignIn', object, tenantId });
    });
  }

  /** A secret is kept for one issuer: it must not be handed to another. */
  private async keptSecret(tenantId: string, issuer: string): Promise<string | undefined> {
    const kept = await this.em.findOne(TenantSignIn, { tenantId, issuer });
    return kept ? this.secrets.open(kept) : undefined;
  }
}
