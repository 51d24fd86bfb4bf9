import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { RoundOutcome } from '#contracts/teams';
import type { ScanStructure } from '#domain/scan';
import { memberScores, type TeamOverview, teamOverview } from '#domain/teams';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { AggregateDatabase, newId } from '#server/platform/database';
import { type AggregateSql, sqlIn } from '../aggregate-sql.js';
import { roundJobs } from '../round-jobs.js';
import { type ClosingRound, contributionsTo, type PersonalContribution } from './contributions.js';
import { type Permitted, RoundGate } from './gate.js';

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
    private readonly gate: RoundGate,
    private readonly clock: Clock,
  ) {}

  async close(roundId: string): Promise<void> {
    const editionId = await this.aggregate.transactional((em) => editionOf(sqlIn(em), roundId));
    if (!editionId) return;
    const structure = await this.editions.structure(editionId);
    await this.aggregate.inOneMoment((em) => this.freeze(em, roundId, structure));
  }

  private async freeze(em: EntityManager, roundId: string, structure: ScanStructure): Promise<void> {
    const sql = sqlIn(em);
    const round = await lockClosing(sql, roundId);
    if (!round) return;
    const contributions = await contributionsTo(sql, roundId);
    const overview = teamOverview(structure, round.kind, contributions);
    const outcome = overview
      ? await this.show(em, { round, structure, contributions, overview })
      : ('tooFew' as const);
    await sql('update round set state = $2, outcome = $3, closed_at = $4 where id = $1', [
      roundId,
      'closed',
      outcome,
      this.clock.now(),
    ]);
    await tellMembers(sql, round);
  }

  /** Shows what may be shown, if anything. */
  private async show(em: EntityManager, made: MadeOverview): Promise<RoundOutcome> {
    const { round, structure, contributions, overview } = made;
    const { refused, groups, departments, without } = await this.gate.ask(
      em,
      round,
      structure,
      contributions,
    );
    if (refused) return refused;
    const sql = sqlIn(em);
    await sql('insert into round_overview (round_id, team_id, body, created_at) values ($1, $2, $3, $4)', [
      round.id,
      round.teamId,
      JSON.stringify(lessThan(overview, { groups, departments, without })),
      this.clock.now(),
    ]);
    if (round.kind === 'open') await keepScores(sql, round, structure, contributions);
    await markCounted(sql, round, contributions);
    return 'shown';
  }
}

type MadeOverview = {
  readonly round: ClosingRound;
  readonly structure: ScanStructure;
  readonly contributions: readonly PersonalContribution[];
  readonly overview: TeamOverview;
};

/** The overview without what may not be shown of it. */
function lessThan(
  overview: TeamOverview,
  { groups, departments, without }: Omit<Permitted, 'refused'>,
): TeamOverview {
  const shown = <T extends { readonly code: string }>(clusters: readonly T[]): T[] =>
    clusters.map((cluster) => (without.has(cluster.code) ? { ...cluster, figure: null } : cluster));
  return {
    ...overview,
    clusters: shown(overview.clusters),
    functionGroups: overview.functionGroups
      .filter(({ code }) => groups?.has(code) ?? true)
      .map(({ code, clusters }) => ({ code, clusters: shown(clusters) })),
    departments: (overview.departments ?? [])
      .filter(({ name }) => departments.has(name))
      .map(({ name, clusters }) => ({ name, clusters: shown(clusters) })),
  };
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
    `select r.id, r.team_id as "teamId", e.scan_code as scan, r.kind, r.by_department as "byDepartment",
       r.organiser_id as "organiserId"
     from round r join edition e on e.id = r.edition_id
     where r.id = $1 and r.state = 'closing' for update of r`,
    [roundId],
  );
  return round;
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
  await sql(
    `update participation set counted = account_id = any(string_to_array($2, ',')::uuid[]) where round_id = $1`,
    [id, contributions.map(({ accountId }) => accountId).join(',')],
  );
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
