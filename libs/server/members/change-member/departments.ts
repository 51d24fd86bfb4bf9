import type { EntityManager } from '@mikro-orm/postgresql';
import { MemberDepartment, type Membership } from '#server/users';

/** The departments of an organisation, as its members were placed. */
export async function departmentsOf(em: EntityManager, tenantId: string): Promise<string[]> {
  const placed = await em.find(MemberDepartment, { tenantId });
  const names = new Set(placed.map(({ department }) => department));
  return [...names].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** Places a member in a department, or in none. One that differs in capitals only is written as it is written there. */
export async function place(
  em: EntityManager,
  { id: membershipId, accountId, tenantId }: Membership,
  wanted: string | null,
): Promise<void> {
  if (wanted === null) return void (await em.nativeDelete(MemberDepartment, { membershipId }));
  const plain = wanted.replace(/\s+/g, ' ');
  const alike = (name: string): boolean => name.toLocaleLowerCase('nl') === plain.toLocaleLowerCase('nl');
  const department = (await departmentsOf(em, tenantId)).find(alike) ?? plain;
  const row = { membershipId, accountId, tenantId, department };
  await em.upsert(MemberDepartment, row, { onConflictMergeFields: ['department'] });
}
