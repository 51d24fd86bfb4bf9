import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Outbox } from '#server/platform/outbox';
import { Membership, resetSecondFactorKind } from '#server/users';
import { memberUnknown, ownSecondFactor } from '../members.errors.js';

/** Asks that a member loses her second factor; a job does it in her context, which no administrator has. */
@Injectable()
export class AskSecondFactorReset {
  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError member-unknown, also when it is one of another organisation; own-second-factor */
  ask({ accountId }: Principal, tenantId: string, id: string): Promise<void> {
    return this.em.transactional(async (em) => {
      const member = await em.findOne(Membership, { id, tenantId, state: 'confirmed' });
      if (!member) throw memberUnknown();
      if (member.accountId === accountId) throw ownSecondFactor();
      this.outbox.announce(em, resetSecondFactorKind, member.accountId, id);
      const object = { kind: 'membership', id };
      await this.audit.record(em, accountId, { action: 'resetSecondFactor', object, tenantId });
    });
  }
}
