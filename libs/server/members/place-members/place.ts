import type { EntityManager } from '@mikro-orm/postgresql';
import { MemberDepartment, type Membership } from '#server/users';
import { speller } from './department-names.js';

/** Where a member is to be: in a department, or in none. */
export type Placement = { readonly member: Membership; readonly department: string | null };
/** Where she was, and where she is now. */
export type Move = {
  readonly member: Membership;
  readonly before: string | null;
  readonly department: string | null;
};

/** Places members of one organisation. @returns who moved */
export async function place(
  em: EntityManager,
  tenantId: string,
  placements: readonly Placement[],
): Promise<readonly Move[]> {
  const placed = await em.find(MemberDepartment, { tenantId });
  const places = new Map(placed.map(({ membershipId, department }) => [membershipId, department]));
  const spelled = speller(placed);
  const moves = placements
    .map(({ member, department }) => ({
      member,
      before: places.get(member.id) ?? null,
      department: department === null ? null : spelled(department),
    }))
    .filter(({ before, department }) => before !== department);
  const leaving = moves.filter(({ department }) => department === null).map(({ member }) => member.id);
  await em.nativeDelete(MemberDepartment, { membershipId: { $in: leaving } });
  const rows = moves.flatMap(({ member, department }) => (department ? [rowOf(member, department)] : []));
  if (rows.length > 0) await em.upsertMany(MemberDepartment, rows, { onConflictMergeFields: ['department'] });
  return moves;
}

const rowOf = ({ id, accountId, tenantId }: Membership, department: string) => ({
  membershipId: id,
  accountId,
  tenantId,
  department,
});
