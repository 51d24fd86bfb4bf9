import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { InvitedRound } from '#contracts/teams';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { Memberships } from '#server/users';
import { Round, RoundLink, Team, TeamInvitation } from '../entities/index.js';
import { RoundAttempts } from './round-attempts.js';
import { roundClosed, roundInvitationInvalid } from '../teams.errors.js';

/** What a token leads to: the round, and the invitation when it is one. */
export type Invited = { readonly roundId: string; readonly invitationId: string | null };

/** The round that a token opens; sees just that. @throws DomainError round-invitation-invalid */
export async function invitedBy(em: EntityManager, tokenHash: string, now: Date): Promise<Invited> {
  const invitation = await em.findOne(TeamInvitation, { tokenHash, expiresAt: { $gt: now } });
  if (invitation) return { roundId: invitation.roundId, invitationId: invitation.id };
  const link = await em.findOne(RoundLink, { tokenHash });
  if (!link) throw roundInvitationInvalid();
  return { roundId: link.roundId, invitationId: null };
}

/** Shows whoever holds an invitation or a link what it is about, and changes nothing. */
@Injectable()
export class LookUpInvitation {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: RoundAttempts,
    private readonly memberships: Memberships,
    private readonly clock: Clock,
  ) {}

  /**
   * @param accountId of whoever is signed in, to say what she may take part with
   * @throws DomainError round-invitation-invalid, round-closed
   */
  async show(token: string, accountId?: string): Promise<InvitedRound> {
    const tokenHash = hashToken(token);
    const { round, team, mailed } = await this.find(tokenHash);
    const { kind, byDepartment, organiserName, message, closesAt } = round;
    return {
      round: round.id,
      team: team.name,
      purpose: team.purpose,
      kind,
      byDepartment,
      department: byDepartment && accountId ? await this.memberships.ownDepartment(accountId) : null,
      organiserName,
      message,
      closesAt: closesAt.toISOString(),
      mailed,
      reusable: accountId === undefined ? [] : await this.attempts.reusable(accountId, round),
    };
  }

  private find(tokenHash: string): Promise<{ round: Round; team: Team; mailed: boolean }> {
    return withLookup(this.em, tokenHash, async (em) => {
      const { roundId, invitationId } = await invitedBy(em, tokenHash, this.clock.now());
      const round = await em.findOneOrFail(Round, { id: roundId });
      if (round.state !== 'open') throw roundClosed();
      const team = await em.findOneOrFail(Team, { id: round.teamId });
      return { round, team, mailed: invitationId !== null };
    });
  }
}
