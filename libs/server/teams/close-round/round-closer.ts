import { Injectable } from '@nestjs/common';
import type { RoundKind, RoundOutcome } from '#contracts/teams';
import { isAnswer, type ScanStructure } from '#domain/scan';
import { type Contribution, memberScores, type TeamOverview, teamOverview } from '#domain/teams';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { AggregateDatabase, type AggregateSql, newId } from '#server/platform/database';
import { roundJobs } from '../round-jobs.js';

type ClosingRound = {
  readonly id: string;
  readonly teamId: string;
  readonly editionId: string;
  readonly kind: RoundKind;
  readonly organiserId: string | null;
};

/** What one person took part with, by ids. */
type PersonalContribution = Contribution & { readonly accountId: string; readonly attemptId: string };

/**
 * Makes the overview of a round that is closing, in one transaction that sees one moment: whoever finished before it is
 * in, whoever finishes later is out, and nobody is half. It runs as the aggregate role, in the worker. Doing it again, or
 * twice at once, changes nothing.
 */
@Injectable()
export class RoundCloser {
  constructor(
    private readonly aggregate: AggregateDatabase,
    private readonly editions: Editions,
    private readonly clock: Clock,
  ) {}

  async close(roundId: string): Promise<void> {
    const editionId = await this.aggregate.transaction((sql) => editionOf(sql, roundId));
    if (!editionId) return;
    const structure = await this.editions.structure(editionId);
    await this.aggregate.transaction((sql) => this.freeze(sql, roundId, structure), { snapshot: true });
  }

  private async freeze(sql: AggregateSql, roundId: string, structure: ScanStructure): Promise<void> {
    const round = await lockClosing(sql, roundId);
    if (!round) return;
    const contributions = await contributionsTo(sql, roundId);
    const overview = teamOverview(structure, round.kind, contributions);
    const outcome: RoundOutcome = overview ? 'shown' : 'tooFew';
    if (overview) await this.keep(sql, round, overview);
    if (overview && round.kind === 'open') await keepScores(sql, round, structure, contributions);
    if (overview) await markCounted(sql, round, contributions);
    await sql('update round set state = $2, outcome = $3, closed_at = $4 where id = $1', [
      roundId,
      'closed',
      outcome,
      this.clock.now(),
    ]);
    await tellMembers(sql, round);
  }

  private async keep(sql: AggregateSql, round: ClosingRound, overview: TeamOverview): Promise<void> {
    await sql('insert into round_overview (round_id, team_id, body, created_at) values ($1, $2, $3, $4)', [
      round.id,
      round.teamId,
      JSON.stringify(overview),
      this.clock.now(),
    ]);
  }
}

async function editionOf(sql: AggregateSql, roundId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }>(
    `select edition_id as id from round where id = $1 and state = 'closing'`,
    [roundId],
  );
  return row?.id;
}

/** Two that close the same round wait for each other; the second finds it closed, or is refused and tried again. */
async function lockClosing(sql: AggregateSql, roundId: string): Promise<ClosingRound | undefined> {
  const [round] = await sql<ClosingRound>(
    `select id, team_id as "teamId", edition_id as "editionId", kind, organiser_id as "organiserId"
     from round where id = $1 and state = 'closing' for update`,
    [roundId],
  );
  return round;
}

/** Of everybody who takes part with a finished attempt. */
async function contributionsTo(sql: AggregateSql, roundId: string): Promise<PersonalContribution[]> {
  const rows = await sql<{
    accountId: string;
    attemptId: string;
    functionGroup: string | null;
    answers: object;
  }>(
    `select p.account_id as "accountId", a.id as "attemptId", a.function_group as "functionGroup",
       (select jsonb_object_agg(g.statement_code, g.answer) from answer g where g.attempt_id = a.id) as answers
     from participation p join attempt a on a.id = p.attempt_id
     where p.round_id = $1 and a.state = 'finished' order by a.id`,
    [roundId],
  );
  return rows.map(({ accountId, attemptId, functionGroup, answers }) => {
    const given = Object.entries(answers).flatMap(([code, answer]) =>
      isAnswer(answer) ? [[Number(code), answer] as const] : [],
    );
    return { accountId, attemptId, functionGroup, answers: new Map(given) };
  });
}

async function keepScores(
  sql: AggregateSql,
  { id }: ClosingRound,
  structure: ScanStructure,
  contributions: readonly PersonalContribution[],
): Promise<void> {
  for (const one of contributions)
    await sql('update open_score set scores = $3 where round_id = $1 and account_id = $2', [
      id,
      one.accountId,
      JSON.stringify(memberScores(structure, one)),
    ]);
}

async function markCounted(
  sql: AggregateSql,
  { id }: ClosingRound,
  contributions: readonly PersonalContribution[],
): Promise<void> {
  await sql('update participation set counted = account_id = any($2::uuid[]) where round_id = $1', [
    id,
    contributions.map(({ accountId }) => accountId),
  ]);
}

/** The organiser hears of it, and so does everybody in the team. */
async function tellMembers(sql: AggregateSql, { id, teamId, organiserId }: ClosingRound): Promise<void> {
  const members = await sql<{ accountId: string }>(
    'select account_id as "accountId" from team_member where team_id = $1',
    [teamId],
  );
  const readers = new Set(members.map(({ accountId }) => accountId));
  if (organiserId) readers.add(organiserId);
  for (const reader of readers)
    await sql('insert into outbox (id, kind, user_id, subject_id) values ($1, $2, $3, $4)', [
      newId(),
      roundJobs.closed,
      reader,
      id,
    ]);
}
