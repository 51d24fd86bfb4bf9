import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from './membership.entity.js';
import { lastAdministrator } from './users.errors.js';

/**
 * Holds the administrators of an organisation still until the transaction ends, so that two who go at once cannot
 * leave it without one. Works for one of them only: others do not see them.
 * @throws DomainError last-administrator when nobody but `leaving` runs it
 */
export async function refuseLast(em: EntityManager, leaving: Membership): Promise<void> {
  if (leaving.role !== 'administrator') return;
  const administrators = await em.find(
    Membership,
    { tenantId: leaving.tenantId, role: 'administrator', state: 'confirmed' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  if (!administrators.some(({ id }) => id !== leaving.id)) throw lastAdministrator();
}

/**
 * As `refuseLast`, for who goes altogether. Where nobody else belongs to the organisation there is nobody to appoint,
 * and a person can always have her account erased.
 */
export async function refuseLastOfSeveral(em: EntityManager, accountId: string): Promise<void> {
  const own = await em.findOne(Membership, { accountId, state: 'confirmed' });
  if (own?.role !== 'administrator') return;
  const { tenantId } = own;
  const others = await em.count(Membership, { tenantId, state: 'confirmed', id: { $ne: own.id } });
  if (others > 0) await refuseLast(em, own);
}
