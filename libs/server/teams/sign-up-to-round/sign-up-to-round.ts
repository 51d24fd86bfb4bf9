import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignUpToRoundRequest } from '#contracts/teams';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { type Proof, SignUpProven } from '#server/users';
import { Round, TeamInvitation } from '../entities/index.js';
import { roundClosed, roundInvitationInvalid } from '../teams.errors.js';

/**
 * An account for who follows the invitation to a round from her mailbox. It makes her no member of anything: that she
 * takes part she says afterwards, once she read what the round shows. A link or QR code is of no mailbox, and opens nothing here.
 */
@Injectable()
export class SignUpToRound {
  constructor(
    private readonly em: EntityManager,
    private readonly signUp: SignUpProven,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError round-invitation-invalid, round-closed, password-too-weak, function-group-unknown; account-exists,
   * said only to who has the mailbox
   */
  async begin({ token, ...details }: SignUpToRoundRequest, language: string): Promise<Proof> {
    const email = await this.invited(hashToken(token));
    return { accountId: await this.signUp.begin({ email, ...details }, language), factors: 1 };
  }

  private invited(tokenHash: string): Promise<string> {
    return withLookup(this.em, tokenHash, async (em) => {
      const open = { tokenHash, expiresAt: { $gt: this.clock.now() } };
      const invitation = await em.findOne(TeamInvitation, open);
      if (!invitation) throw roundInvitationInvalid();
      const round = await em.findOneOrFail(Round, { id: invitation.roundId });
      if (round.state !== 'open') throw roundClosed();
      return invitation.email;
    });
  }
}
