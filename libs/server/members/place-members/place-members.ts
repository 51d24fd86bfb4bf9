import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { PlaceMembersRequest, PlaceMembersResponse } from '#contracts/memberships';
import { Membership, normalEmail } from '#server/users';
import { MemberDetails } from '../member-details.entity.js';
import { place, type Placement } from './place.js';

/** Placing many members of an organisation at once, by their addresses. Who is no member is told, the others are placed. */
@Injectable()
export class PlaceMembers {
  constructor(private readonly em: EntityManager) {}

  place(tenantId: string, { placements }: PlaceMembersRequest): Promise<PlaceMembersResponse> {
    const wanted = new Map(placements.map(({ email, department }) => [normalEmail(email), department]));
    return this.em.transactional(async (em) => {
      const members = await this.membersBy(em, tenantId, [...wanted.keys()]);
      const found = [...wanted].flatMap(([email, department]): Placement[] => {
        const member = members.get(email);
        return member ? [{ member, department }] : [];
      });
      const moves = await place(em, tenantId, found);
      const emails = new Map([...members].map(([email, { id }]) => [id, email]));
      return {
        moved: moves.flatMap(({ member, before, department }) => {
          const email = emails.get(member.id);
          return email ? [{ email, before, department }] : [];
        }),
        unmoved: found.length - moves.length,
        unknown: [...wanted.keys()].filter((email) => !members.has(email)),
      };
    });
  }

  /** Who was taken in, by address; who only asks is no member yet. */
  private async membersBy(
    em: EntityManager,
    tenantId: string,
    emails: readonly string[],
  ): Promise<ReadonlyMap<string, Membership>> {
    const details = await em.find(MemberDetails, { tenantId, email: { $in: [...emails] } });
    const ids = details.map(({ membershipId }) => membershipId);
    const memberships = await em.find(Membership, { tenantId, state: 'confirmed', id: { $in: ids } });
    const byId = new Map(memberships.map((membership) => [membership.id, membership]));
    return new Map(
      details.flatMap(({ membershipId, email }) => {
        const membership = byId.get(membershipId);
        return membership ? [[email, membership] as const] : [];
      }),
    );
  }
}
