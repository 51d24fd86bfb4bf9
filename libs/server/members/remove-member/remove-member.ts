import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Membership, refuseLast } from '#server/users';
import { memberUnknown } from '../members.errors.js';

/** Removing a member, or declining somebody who asked. Her attempts stay hers. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly em: EntityManager,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError member-unknown, also when it is one of another organisation; last-administrator */
  remove({ accountId }: Principal, tenantId: string, id: string): Promise<void> {
    return this.em.transactional(async (em) => {
      const member = await em.findOne(Membership, { id, tenantId });
      if (!member) throw memberUnknown();
      await refuseLast(em, member);
      const action = member.state === 'requested' ? 'declineMember' : 'removeMember';
      // Before the row goes: somebody who removes herself runs the organisation no more after it.
      await this.audit.record(em, accountId, { action, object: { kind: 'membership', id }, tenantId });
      await em.nativeDelete(Membership, { id });
    });
  }
}
