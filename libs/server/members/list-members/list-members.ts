import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Member, memberMaximum, type MemberList, type MemberSearch } from '#contracts/memberships';
import { MemberDepartment, Membership } from '#server/users';
import { departmentNames } from '../place-members/department-names.js';
import { MemberDetails } from '../member-details.entity.js';

/** The members of an organisation and who asks to be one, for its administrators. Never their results. */
@Injectable()
export class ListMembers {
  constructor(private readonly em: EntityManager) {}

  async list(accountId: string, tenantId: string, search: MemberSearch): Promise<MemberList> {
    const { state, query, only } = search;
    const placed = await this.em.find(MemberDepartment, { tenantId });
    const places = new Map(placed.map(({ membershipId, department }) => [membershipId, department]));
    const memberships = await this.em.find(Membership, { tenantId, state });
    const asked = memberships.filter(({ id }) => only !== 'unplaced' || !places.has(id));
    const byId = new Map(asked.map((membership) => [membership.id, membership]));
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    const holdsQuery = { $or: [{ email: { $ilike: pattern } }, { name: { $ilike: pattern } }] };
    const [details, total] = await this.em.findAndCount(
      MemberDetails,
      { membershipId: { $in: [...byId.keys()] }, ...holdsQuery },
      { orderBy: { email: 'asc' }, limit: memberMaximum },
    );
    const items = details.flatMap((shown) => {
      const membership = byId.get(shown.membershipId);
      const department = places.get(shown.membershipId) ?? null;
      return membership ? [{ ...asMember(shown, membership, accountId), department }] : [];
    });
    return { items, total, departments: departmentNames(placed) };
  }
}

const asMember = (
  shown: MemberDetails,
  membership: Membership,
  accountId: string,
): Omit<Member, 'department'> => ({
  id: membership.id,
  name: shown.name ?? null,
  email: shown.email,
  functionGroup: shown.functionGroup,
  state: membership.state,
  role: membership.role,
  askedAt: membership.createdAt.toISOString(),
  joinedAt: membership.joinedAt?.toISOString() ?? null,
  self: membership.accountId === accountId,
});
