import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '#server/users';

/** Notes what somebody is called, in her own context; an empty name takes it away. */
export async function setName(em: EntityManager, id: string, name: string | undefined): Promise<void> {
  if (name !== undefined) await em.nativeUpdate(Account, { id }, { name: name || null });
}
