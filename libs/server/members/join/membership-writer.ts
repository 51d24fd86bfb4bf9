import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { MemberRole } from '#contracts/memberships';
import { Audit } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Membership } from '#server/users';
import { memberAlready } from '../members.errors.js';

/** Writes a membership in the transaction and context of the one who joins; what she asked before is withdrawn. */
@Injectable()
export class MembershipWriter {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  request(em: EntityManager, accountId: string, tenantId: string): Promise<void> {
    return this.write(em, { accountId, tenantId, state: 'requested', role: 'member', joinedAt: null });
  }

  /** The database lets this through for who has the join code or an invitation only. */
  confirm(em: EntityManager, accountId: string, tenantId: string, role: MemberRole): Promise<void> {
    const joinedAt = this.clock.now();
    return this.write(em, { accountId, tenantId, state: 'confirmed', role, joinedAt });
  }

  /** @throws DomainError member-already */
  private async write(em: EntityManager, wanted: Omit<Membership, 'id' | 'createdAt'>): Promise<void> {
    const { accountId, tenantId } = wanted;
    await em.nativeDelete(Membership, { accountId, state: 'requested' });
    if (await em.count(Membership, { accountId })) throw memberAlready();
    const id = newId();
    await em.insert(Membership, { id, createdAt: this.clock.now(), ...wanted });
    const object = { kind: 'membership', id };
    await this.audit.record(em, accountId, { action: 'joinTenant', object, tenantId });
  }
}
