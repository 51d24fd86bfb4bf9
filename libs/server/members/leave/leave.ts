import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { MemberRole } from '#contracts/memberships';
import { Audit } from '#server/audit';
import { Membership, refuseLast } from '#server/users';
import { membershipUnknown } from '../members.errors.js';

/** Leaving an organisation, or withdrawing what one asked. Attempts stay where they are: with the person. */
@Injectable()
export class Leave {
  constructor(
    private readonly em: EntityManager,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns what she was there
   * @throws DomainError membership-unknown, also when it is somebody else's; last-administrator
   */
  leave(accountId: string, id: string): Promise<MemberRole> {
    return this.em.transactional(async (em) => {
      const own = await em.findOne(Membership, { id, accountId });
      if (!own) throw membershipUnknown();
      await refuseLast(em, own);
      await em.nativeDelete(Membership, { id });
      const object = { kind: 'membership', id };
      await this.audit.record(em, accountId, { action: 'leaveTenant', object, tenantId: own.tenantId });
      return own.role;
    });
  }
}
