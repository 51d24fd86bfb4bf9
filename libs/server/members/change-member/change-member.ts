import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeMemberRequest } from '#contracts/memberships';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { Membership } from '#server/users';
import { memberUnknown } from '../members.errors.js';

/** Taking somebody in who asked, and making a member an administrator. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError member-unknown, also when it is one of another organisation */
  change({ accountId }: Principal, tenantId: string, id: string, change: ChangeMemberRequest): Promise<void> {
    return this.em.transactional(async (em) => {
      const member = await em.findOne(Membership, { id, tenantId });
      if (!member) throw memberUnknown();
      const object = { kind: 'membership', id };
      if (change.state && member.state !== change.state) {
        const confirmed = { state: change.state, joinedAt: this.clock.now() };
        await em.nativeUpdate(Membership, { id }, confirmed);
        await this.audit.record(em, accountId, { action: 'approveMember', object, tenantId });
      }
      if (change.role && member.role !== change.role) {
        // Only a member can become one: who asks must be taken in first.
        const made = await em.nativeUpdate(Membership, { id, state: 'confirmed' }, { role: change.role });
        if (!made) throw memberUnknown();
        await this.audit.record(em, accountId, { action: 'makeAdministrator', object, tenantId });
      }
    });
  }
}
