import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { withLookup } from '#server/platform/database';
import { Participation, Round, Team, TeamInvitation } from './entities/index.js';

/** What a mail about a round says. */
export type MailedRound = {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly kind: Round['kind'];
  readonly state: Round['state'];
  readonly outcome: Round['outcome'];
  readonly organiserName: string;
  /** Answers go here; null once she deleted her account. */
  readonly organiserEmail: string | null;
  readonly message: string;
  readonly closesAt: Date;
  readonly organised: boolean;
};

/** An invitation with its round, to be mailed. */
export type MailedInvitation = {
  readonly id: string;
  readonly email: string;
  readonly language: string;
  readonly round: MailedRound;
};

/** Rounds for the jobs that mail about them: by the id of an invitation, or in the context of a member. */
@Injectable()
export class MailedRounds {
  constructor(private readonly em: EntityManager) {}

  /** An invitation that was not taken back, of a round that is open; null otherwise. */
  ofInvitation(id: string): Promise<MailedInvitation | null> {
    return withLookup(this.em, id, async (em) => {
      const invitation = await em.findOne(TeamInvitation, { id });
      const round = invitation && (await em.findOne(Round, { id: invitation.roundId }));
      if (!round || round.state !== 'open') return null;
      const { email, language } = invitation;
      return { id, email, language, round: await mailed(em, round, null) };
    });
  }

  /** Gives an invitation a new token, to be mailed; one that was mailed before works no more. */
  async issueToken(id: string): Promise<string> {
    const token = newToken();
    await withLookup(this.em, id, (em) =>
      em.nativeUpdate(TeamInvitation, { id }, { tokenHash: hashToken(token) }),
    );
    return token;
  }

  /** A round that the one whose context this is may see; null otherwise. */
  async ofMember(id: string, accountId: string): Promise<MailedRound | null> {
    const round = await this.em.findOne(Round, { id });
    return round && mailed(this.em, round, accountId);
  }

  /** Whether the one whose context this is takes part in a round with a finished attempt. */
  async hasFinished(roundId: string, accountId: string): Promise<boolean> {
    const part = await this.em.findOne(Participation, { roundId, accountId });
    if (!part?.attemptId) return false;
    const sql = `select 1 from attempt where id = ? and state = 'finished'`;
    return (await this.em.execute<object[]>(sql, [part.attemptId])).length > 0;
  }
}

async function mailed(em: EntityManager, round: Round, accountId: string | null): Promise<MailedRound> {
  const team = await em.findOneOrFail(Team, { id: round.teamId });
  const { id, teamId, kind, state, outcome, organiserName, message, closesAt } = round;
  return {
    id,
    teamId,
    team: team.name,
    kind,
    state,
    outcome,
    organiserName,
    organiserEmail: round.organiserEmail ?? null,
    message,
    closesAt,
    organised: round.organiserId !== null && round.organiserId === accountId,
  };
}
