import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAsOperator } from '#server/audit';
import { hashToken, newToken } from '#server/platform/auth';
import { newId } from '#server/platform/database';
import { noFacts, Tenant, type TenantFacts } from '#server/tenants';
import { normalEmail } from '#server/users';
import { Invitation } from '../invitation.entity.js';
import { invitationExpiry } from '../invite-members/invitations.js';

/** An organisation to make, and the address of who is to run it first. */
export type NewTenant = {
  readonly name: string;
  readonly administrator: string;
  readonly language: string;
  /** What it is compared by, as far as known. */
  readonly facts?: TenantFacts;
};

export type CreatedTenant = {
  readonly tenantId: string;
  /** The token of the first administrator's invitation: give it to her, it is kept nowhere. */
  readonly invitation: string;
};

/**
 * Makes an organisation with the invitation of its first administrator, as the role of the back office, which sees
 * no account and no membership: the administrator is known by an address only until she follows her link.
 * @param em a transaction of that role, with `Tenant` and `Invitation`
 * @param record who notes it in the audit log
 */
export async function createTenant(
  em: EntityManager,
  tenant: NewTenant,
  record = recordAsOperator,
): Promise<CreatedTenant> {
  const { name, administrator, language, facts = noFacts } = tenant;
  const [tenantId, now] = [newId(), new Date()];
  await em.insert(Tenant, { id: tenantId, name, createdAt: now, ...facts });
  const object = { kind: 'tenant', id: tenantId };
  await record(em, { action: 'createTenant', object, tenantId });
  return { tenantId, invitation: await inviteFirst(em, { tenantId, email: administrator, language }) };
}

type First = { readonly tenantId: string; readonly email: string; readonly language: string };

/** Invites somebody to run an organisation that is there. @returns the token of her link, kept nowhere. */
export async function inviteFirst(em: EntityManager, { tenantId, email, language }: First): Promise<string> {
  const token = newToken();
  const createdAt = new Date();
  const invited = { tenantId, email: normalEmail(email), language, role: 'administrator' as const };
  const times = { createdAt, expiresAt: invitationExpiry(createdAt) };
  em.create(
    Invitation,
    { id: newId(), ...invited, ...times, tokenHash: hashToken(token) },
    { persist: true },
  );
  await em.flush();
  return token;
}
