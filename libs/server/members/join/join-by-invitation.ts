import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { actWithLookup, isRefusedByPolicy } from '#server/platform/database';
import { Clock } from '#server/platform/clock';
import { Invitation } from '../invitation.entity.js';
import { invitationInvalid } from '../members.errors.js';
import { MembershipWriter } from './membership-writer.js';
import { setName } from './set-name.js';

/** Joining with the token of an invitation, which works once. */
@Injectable()
export class JoinByInvitation {
  constructor(
    private readonly em: EntityManager,
    private readonly writer: MembershipWriter,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError invitation-invalid, member-already, which leaves the invitation as it is */
  async join(accountId: string, token: string, name?: string): Promise<void> {
    const tokenHash = hashToken(token);
    await actWithLookup(this.em, accountId, tokenHash, async (em) => {
      const open = { tokenHash, expiresAt: { $gt: this.clock.now() } };
      const found = await em.findOne(Invitation, open);
      if (!found) throw invitationInvalid();
      await setName(em, accountId, name);
      await this.writer.confirm(em, accountId, found.tenantId, found.role);
      // Whoever removes it was first; everybody else rolls back.
      if (!(await em.nativeDelete(Invitation, { tokenHash }))) throw invitationInvalid();
    }).catch((error: unknown) => {
      // Used up by somebody else between the look and the write.
      throw isRefusedByPolicy(error) ? invitationInvalid() : error;
    });
  }
}
