import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeTenantSignInRequest } from '#contracts/tenant-sign-in';
import { type AuditedAction, recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Provider } from '../provider/provider.js';
import { sealSecret } from '../secrets.js';
import { clientSecretNeeded } from '../tenant-sign-in.errors.js';
import { keepSecret, replaceSecret, type SignInToSet } from './set-sign-in.js';

/** What is set for an organisation, as far as the back office may know. */
export type KeptForSupport = {
  readonly issuer: string;
  readonly clientId: string;
  readonly enabled: boolean;
  readonly changedAt: Date;
  /** Whether SECRETS_KEY was replaced since: its secret cannot be opened, and must be filled in again. */
  readonly isLost: boolean;
};

export type SignInForSupport = {
  /** Null where nothing was ever set. */
  readonly kept: KeptForSupport | null;
  /** Where the provider must send people back to. */
  readonly redirectAddress: string;
  /** Whether a secret can be sealed: the API said with what, as it started. */
  readonly canSeal: boolean;
};

/** No API has started since the letterbox was made: a secret cannot be sealed yet. */
export const sealingNotReady = Symbol('sealing not ready');

const keptSql = `
  select s.issuer, s.client_id as "clientId", s.enabled, s.changed_at as "changedAt",
    coalesce(s.changed_at < (select replaced_at from sealing_key), false) as "isLost"
  from tenant_sign_in s where s.tenant_id = ?`;

/**
 * How people sign in through an organisation, for support staff, in the name of `editorId`. The secret goes in sealed, and
 * never comes out: neither the role of the back office nor its process can read one.
 */
@Injectable()
export class SupportSignInSettings {
  constructor(
    private readonly em: EntityManager,
    private readonly provider: Provider,
    private readonly clock: Clock,
  ) {}

  async show(tenantId: string): Promise<SignInForSupport> {
    const [kept] = await this.em.execute<KeptForSupport[]>(keptSql, [tenantId]);
    return {
      kept: kept ? { ...kept, changedAt: new Date(kept.changedAt) } : null,
      redirectAddress: this.provider.redirectAddressOf(tenantId),
      canSeal: (await this.publicHalf()) !== undefined,
    };
  }

  /**
   * Sets it, with the checks that the organisation's own administrators meet; tried out when it is on.
   * @throws DomainError client-secret-needed, issuer-refused, issuer-unusable
   */
  async change(
    editorId: string,
    tenantId: string,
    { clientSecret, ...request }: ChangeTenantSignInRequest,
  ): Promise<typeof sealingNotReady | undefined> {
    const publicHalf = await this.publicHalf();
    if (clientSecret !== undefined && publicHalf === undefined) return sealingNotReady;
    if (request.enabled) await this.provider.tryOut(request);
    const settings: SignInToSet = { tenantId, ...request, changedAt: this.clock.now() };
    await this.inTransaction(editorId, { action: 'changeTenantSignIn', tenantId }, async (em) => {
      if (clientSecret !== undefined && publicHalf !== undefined)
        return replaceSecret(em, settings, sealSecret(publicHalf, clientSecret, settings));
      if (!(await keepSecret(em, settings))) throw clientSecretNeeded();
      return true;
    });
    return undefined;
  }

  /** Takes it away, with its secret. @returns whether there was one */
  remove(editorId: string, tenantId: string): Promise<boolean> {
    return this.inTransaction(editorId, { action: 'removeTenantSignIn', tenantId }, async (em) => {
      const sql = 'delete from tenant_sign_in where tenant_id = ? returning tenant_id';
      return (await em.execute<unknown[]>(sql, [tenantId])).length > 0;
    });
  }

  private async publicHalf(): Promise<string | undefined> {
    const [key] = await this.em.execute<{ half: string }[]>('select public_half as half from sealing_key');
    return key?.half;
  }

  /** Does it, and notes it when something was done. */
  private inTransaction(
    editorId: string,
    { action, tenantId }: Pick<AuditedAction, 'action'> & { readonly tenantId: string },
    work: (em: EntityManager) => Promise<boolean>,
  ): Promise<boolean> {
    return actAs(this.em, editorId, () =>
      this.em.transactional(async (em) => {
        const isDone = await work(em);
        const object = { kind: 'tenant-sign-in', id: tenantId };
        if (isDone) await recordInBackOffice(em, editorId, { action, object, tenantId });
        return isDone;
      }),
    );
  }
}
