import type { EntityManager } from '@mikro-orm/postgresql';

/** What is set, but for the secret. */
export type SignInToSet = {
  readonly tenantId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly enabled: boolean;
  readonly changedAt: Date;
};

/**
 * Sets the rest and leaves the secret as it is: for the issuer that it was sealed for, as long as it can be opened.
 * @returns whether there is such a secret
 */
export async function keepSecret(em: EntityManager, settings: SignInToSet): Promise<boolean> {
  const { tenantId, issuer, clientId, enabled, changedAt } = settings;
  const kept = await em.execute<unknown[]>(
    `update tenant_sign_in set client_id = ?, enabled = ?, changed_at = ? where tenant_id = ? and issuer = ?
     and changed_at >= coalesce((select replaced_at from sealing_key), '-infinity') returning tenant_id`,
    [clientId, enabled, changedAt, tenantId, issuer],
  );
  return kept.length > 0;
}

/** Sets all of it, whether or not something was set before. */
export async function replaceSecret(
  em: EntityManager,
  settings: SignInToSet,
  sealed: string,
): Promise<boolean> {
  const { tenantId, issuer, clientId, enabled, changedAt } = settings;
  const values = [issuer, clientId, sealed, enabled, changedAt];
  // The values stand there twice: the role writes a secret, and may not read the one that it just gave (`excluded`).
  await em.execute(
    `insert into tenant_sign_in (tenant_id, issuer, client_id, sealed_secret, enabled, changed_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (tenant_id) do update set issuer = ?, client_id = ?, sealed_secret = ?, enabled = ?, changed_at = ?`,
    [tenantId, ...values, ...values],
  );
  return true;
}
