import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { Membership } from '#server/users';
import { lastAdministrator } from './members.errors.js';

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
