import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Member, memberMaximum, type MemberList } from '#contracts/memberships';
import { Membership } from '#server/users';
import { MemberDetails } from '../member-details.entity.js';

/** The members of an organisation and who asks to be one, for its administrators. Never their results. */
@Injectable()
export class ListMembers {
  constructor(private readonly em: EntityManager) {}

  async list(accountId: string, tenantId: string, query: string): Promise<MemberList> {
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    const holdsQuery = { $or: [{ email: { $ilike: pattern } }, { name: { $ilike: pattern } }] };
    const [details, total] = await this.em.findAndCount(
      MemberDetails,
      { tenantId, ...holdsQuery },
      { orderBy: { email: 'asc' }, limit: memberMaximum },
    );
    const ids = details.map(({ membershipId }) => membershipId);
    const memberships = await this.em.find(Membership, { id: { $in: ids } });
    const byId = new Map(memberships.map((membership) => [membership.id, membership]));
    const items = details.flatMap((shown) => {
      const membership = byId.get(shown.membershipId);
      return membership ? [asMember(shown, membership, accountId)] : [];
    });
    return { items, total };
  }
}

const asMember = (shown: MemberDetails, membership: Membership, accountId: string): Member => ({
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
