import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { newId } from '#server/platform/database';

/** Something that was done, or refused: to which thing, in which organisation. Ids only. */
export type AuditedAction = {
  /** What was done, e.g. `approveMember`. */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly tenantId: string | null;
  readonly result?: 'done' | 'refused';
};

const append = `insert into audit_entry (id, action, object_kind, object_id, tenant_id, result, origin, actor)
  values (?, ?, ?, ?, ?, ?, ?, `;

/**
 * Appends to the audit log, in the transaction of what it tells. The actor stands in it by a random pseudonym, whose
 * mapping goes with her account; nobody here can read, change or remove an entry.
 */
@Injectable()
export class Audit {
  /** @param em the transaction, in the context of the actor */
  async record(em: EntityManager, accountId: string, action: AuditedAction): Promise<void> {
    await em.execute('insert into audit_actor (account_id) values (?) on conflict (account_id) do nothing', [
      accountId,
    ]);
    const actor = '(select pseudonym from audit_actor where account_id = ?))';
    await em.execute(append + actor, [...valuesOf(action, 'portal'), accountId]);
  }
}

/** Appends what somebody did in the back office. @param em the transaction, in the context of her account there */
export async function recordInBackOffice(
  em: EntityManager,
  accountId: string,
  action: AuditedAction,
): Promise<void> {
  const note = 'insert into back_office_actor (account_id) values (?) on conflict (account_id) do nothing';
  await em.execute(note, [accountId]);
  const actor = '(select pseudonym from back_office_actor where account_id = ?))';
  await em.execute(append + actor, [...valuesOf(action, 'back-office'), accountId]);
}

/** Appends what the operator of the installation did, as the role of content managers. */
export async function recordAsOperator(em: EntityManager, action: AuditedAction): Promise<void> {
  await em.execute(`${append}null)`, valuesOf(action, 'operator'));
}

const valuesOf = ({ action, object, tenantId, result }: AuditedAction, origin: string): unknown[] => [
  newId(),
  action,
  object.kind,
  object.id,
  tenantId,
  result ?? 'done',
  origin,
];
