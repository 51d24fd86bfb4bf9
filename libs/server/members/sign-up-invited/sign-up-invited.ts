import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignUpInvitedRequest } from '#contracts/memberships';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { type Proof, SignUpProven } from '#server/users';
import { Invitation } from '../invitation.entity.js';
import { JoinByInvitation } from '../join/join-by-invitation.js';
import { invitationInvalid } from '../members.errors.js';

/**
 * An account for who follows an invitation from her mailbox, and her membership with it. Only that mailbox ever had the
 * token, so the address counts as confirmed.
 */
@Injectable()
export class SignUpInvited {
  constructor(
    private readonly em: EntityManager,
    private readonly signUp: SignUpProven,
    private readonly joining: JoinByInvitation,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError invitation-invalid, password-too-weak, function-group-unknown; account-exists, said only to who
   * has the mailbox
   */
  async begin({ token, name, ...details }: SignUpInvitedRequest, language: string): Promise<Proof> {
    const email = await this.invited(token);
    const accountId = await this.signUp.begin({ email, ...details }, language);
    await this.joining.join(accountId, token, name);
    return { accountId, factors: 1 };
  }

  private async invited(token: string): Promise<string> {
    const tokenHash = hashToken(token);
    const open = { tokenHash, expiresAt: { $gt: this.clock.now() } };
    const found = await withLookup(this.em, tokenHash, (em) => em.findOne(Invitation, open));
    if (!found) throw invitationInvalid();
    return found.email;
  }
}
