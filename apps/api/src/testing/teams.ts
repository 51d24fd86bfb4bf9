import { EntityManager } from '@mikro-orm/postgresql';
import type { InvitedRound, JoinLink, NewRound, Participation, Round, Team } from '#contracts/teams';
import { hashToken, newToken } from '#server/platform/auth';
import { actAsNobody, AggregateDatabase, newId } from '#server/platform/database';
import { Editions } from '#server/content';
import { DisclosureRegister } from '#server/disclosure';
import { RoundCloser, RoundGate, RoundWatch, SpreadReminders } from '#server/teams';
import type { Answer as ScanAnswer } from '#domain/scan';
import type { ApiClient } from './api-client.js';
import type { ApiHarness } from './api-harness.js';

const day = 24 * 3600 * 1000;
export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

export const newRound = (change: Partial<NewRound> = {}): NewRound => ({
  kind: 'confidential',
  closesAt: inDays(14),
  organiserName: 'Noor de Wit',
  message: 'Doe je mee?',
  automaticReminders: true,
  ...change,
});

/** What the worker does for rounds, on the database of a harness. */
export class RoundWorker {
  private readonly closer: RoundCloser;
  private readonly watch: RoundWatch;
  readonly reminders: SpreadReminders;
  private ahead = 0;

  private constructor(
    private readonly api: ApiHarness,
    private readonly aggregate: AggregateDatabase,
  ) {
    const clock = { now: () => new Date(Date.now() + this.ahead) };
    this.closer = new RoundCloser(
      this.aggregate,
      api.app.get(Editions, { strict: false }),
      new RoundGate(new DisclosureRegister()),
      clock,
    );
    this.watch = new RoundWatch(this.aggregate, clock);
    this.reminders = new SpreadReminders(this.aggregate);
  }

  static async start(api: ApiHarness): Promise<RoundWorker> {
    return new RoundWorker(api, await AggregateDatabase.open(api.database.url('aggregate')));
  }

  close(round: string): Promise<void> {
    return actAsNobody(this.api.app.get(EntityManager), () => this.closer.close(round));
  }

  /** Looks as if it were so many days later. */
  async look(days = 0): Promise<void> {
    this.ahead = days * day;
    await this.watch.look();
    this.ahead = 0;
  }

  stop(): Promise<void> {
    return this.aggregate.onModuleDestroy();
  }
}

/** Starts a team, and must succeed. */
export async function started(organiser: ApiClient, change: Partial<NewRound> = {}): Promise<Team> {
  const request = { scan: 'quickscan', name: 'Team Werk', purpose: 'Samen kijken', round: newRound(change) };
  const { status, body } = await organiser.post<Team>('/api/v1/teams', request);
  if (status !== 201) throw new Error(`starting a team gave ${status} ${JSON.stringify(body)}`);
  return body;
}

/** The token of the link of a round, made anew. */
export async function linkOf(organiser: ApiClient, { id }: Pick<Round, 'id'>): Promise<string> {
  const { body } = await organiser.put<JoinLink>(`/api/v1/rounds/${id}/join-link`, {});
  return body.link!.address.split('#token=')[1]!;
}

/** The token of an invitation as its mail brings it. */
export async function invitationToken(api: ApiHarness, email: string): Promise<string> {
  const token = newToken();
  await api.database
    .superuser()
    .query('update team_invitation set token_hash = $1 where email = $2', [hashToken(token), email]);
  return token;
}

export const lookUp = (client: ApiClient, token: string) =>
  client.post<InvitedRound>('/api/v1/round-invitations', { token });

/** Joins with a new attempt, and fills it in. */
export async function takesPart(
  api: ApiHarness,
  client: ApiClient,
  request: object,
  answerTo: (statement: number) => ScanAnswer = () => 'onTrack',
): Promise<Participation> {
  const { status, body } = await client.post<Participation>('/api/v1/participations', request);
  if (status !== 201) throw new Error(`joining gave ${status} ${JSON.stringify(body)}`);
  await fillIn(api, client, body.attempt, answerTo);
  return body;
}

export async function fillIn(
  api: ApiHarness,
  client: ApiClient,
  attempt: string,
  answerTo: (statement: number) => ScanAnswer = () => 'onTrack',
): Promise<void> {
  const edition = await api.edition();
  for (const { code } of edition.clusters.flatMap(({ statements }) => statements)) {
    const path = `/api/v1/attempts/${attempt}/answers/${code}`;
    const { status } = await client.put(path, { answer: answerTo(code) });
    if (status !== 204) throw new Error(`answering ${code} gave ${status}`);
  }
  const { status } = await client.put(`/api/v1/attempts/${attempt}/completion`, {});
  if (status !== 200) throw new Error(`finishing gave ${status}`);
}

/** Makes somebody take part with a finished attempt, straight in the database: quicker than by its routes. */
export async function tookPart(
  api: ApiHarness,
  round: string,
  email: string,
  answer: ScanAnswer = 'onTrack',
): Promise<void> {
  const attempt = newId();
  const superuser = api.database.superuser();
  const sql = [
    `insert into attempt (id, account_id, edition_id, state)
       select $1, a.id, r.edition_id, 'draft' from account a, round r where a.email = $2 and r.id = $3`,
    `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
       select t.id, s.code, t.account_id, t.edition_id, $2, now()
       from attempt t join statement s on s.edition_id = t.edition_id where t.id = $1`,
    `update attempt set state = 'finished', finished_at = now(),
       tenant_id = (select tenant_id from membership m where m.account_id = attempt.account_id and m.state = 'confirmed'),
       function_group = (select function_group from account a where a.id = account_id) where id = $1`,
    `insert into team_member (team_id, account_id)
       select r.team_id, t.account_id from round r, attempt t where t.id = $1 and r.id = $2 on conflict do nothing`,
    `insert into participation (round_id, account_id, team_id, kind, edition_id, attempt_id)
       select r.id, t.account_id, r.team_id, r.kind, r.edition_id, t.id from round r, attempt t where t.id = $1 and r.id = $2`,
  ] as const;
  const values = [[attempt, email, round], [attempt, answer], [attempt], [attempt, round], [attempt, round]];
  for (const [at, text] of sql.entries()) await superuser.query(text, values[at]);
}
