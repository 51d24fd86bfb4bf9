import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeMemberRequest, MemberRole } from '#contracts/memberships';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { Membership, refuseLast } from '#server/users';
import { memberUnknown } from '../members.errors.js';
import { place } from '../place-members/place.js';

const actions = { administrator: 'makeAdministrator', member: 'makeMember' } as const;

/** Taking somebody in who asked; placing a member in a department; making a member an administrator, and an administrator a member again. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError member-unknown, also when it is one of another organisation; last-administrator */
  change({ accountId }: Principal, tenantId: string, id: string, change: ChangeMemberRequest): Promise<void> {
    return this.em.transactional(async (em) => {
      const member = await em.findOne(Membership, { id, tenantId });
      if (!member) throw memberUnknown();
      const { state, role, department } = change;
      if (state && member.state !== state) await this.takeIn(em, accountId, member);
      if (department !== undefined) await place(em, tenantId, [{ member, department }]);
      if (role && member.role !== role) await this.giveRole(em, accountId, member, role);
    });
  }

  private async takeIn(em: EntityManager, accountId: string, { id, tenantId }: Membership): Promise<void> {
    await em.nativeUpdate(Membership, { id }, { state: 'confirmed', joinedAt: this.clock.now() });
    const object = { kind: 'membership', id };
    await this.audit.record(em, accountId, { action: 'approveMember', object, tenantId });
  }

  private async giveRole(
    em: EntityManager,
    accountId: string,
    member: Membership,
    role: MemberRole,
  ): Promise<void> {
    const { id, tenantId } = member;
    await refuseLast(em, member);
    // Before the role goes: who makes herself a member runs the organisation no more after it.
    const object = { kind: 'membership', id };
    await this.audit.record(em, accountId, { action: actions[role], object, tenantId });
    // Only a member can become one: who asks must be taken in first.
    const given = await em.nativeUpdate(Membership, { id, state: 'confirmed' }, { role });
    if (!given) throw memberUnknown();
  }
}
