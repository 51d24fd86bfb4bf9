import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { invitedInAll } from '#domain/teams';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { normalEmail } from '#server/users';
import { type Round, TeamInvitation } from '../entities/index.js';
import { roundJobs } from '../round-jobs.js';
import { invitedTooMany } from '../teams.errors.js';

/** How long an invitation works, in days. */
export const roundInvitationDays = 30;
const day = 24 * 3600 * 1000;

/** Notes whom a round is sent to, each address once, and asks for their mails; in the organiser's transaction. */
@Injectable()
export class InvitationWriter {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns how many addresses are new to this round
   * @throws DomainError invitations-too-many
   */
  async invite(em: EntityManager, round: Round, emails: readonly string[]): Promise<number> {
    const known = await em.find(TeamInvitation, { roundId: round.id });
    const before = new Set(known.map(({ email }) => email));
    const fresh = [...new Set(emails.map(normalEmail))].filter((email) => !before.has(email));
    if (known.length + fresh.length > invitedInAll) throw invitedTooMany();
    const rows = fresh.map((email) => this.rowOf(em, round, email));
    if (rows.length > 0) await em.insertMany(TeamInvitation, rows);
    return rows.length;
  }

  private rowOf(em: EntityManager, round: Round, email: string) {
    if (!round.organiserId) throw new Error(`round ${round.id} has no organiser`);
    const id = newId();
    const createdAt = this.clock.now();
    return {
      id,
      roundId: round.id,
      teamId: round.teamId,
      organiserId: round.organiserId,
      email,
      language: round.language,
      mailId: this.outbox.announce(em, roundJobs.invitation, null, id),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + roundInvitationDays * day),
    };
  }
}
