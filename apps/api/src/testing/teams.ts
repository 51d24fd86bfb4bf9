import { EntityManager } from '@mikro-orm/postgresql';
import type { InvitedRound, NewRound, Participation, Round, Team } from '#contracts/teams';
import { hashToken, newToken } from '#server/platform/auth';
import { actAsNobody, AggregateDatabase } from '#server/platform/database';
import { Editions } from '#server/content';
import { RoundCloser, RoundWatch, SpreadReminders } from '#server/teams';
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
  readonly aggregate: AggregateDatabase;
  private readonly closer: RoundCloser;
  private readonly watch: RoundWatch;
  readonly reminders: SpreadReminders;
  private ahead = 0;

  constructor(private readonly api: ApiHarness) {
    this.aggregate = new AggregateDatabase(api.database.url('aggregate'), undefined, 4);
    const clock = { now: () => new Date(Date.now() + this.ahead) };
    this.closer = new RoundCloser(this.aggregate, api.app.get(Editions, { strict: false }), clock);
    this.watch = new RoundWatch(this.aggregate, clock);
    this.reminders = new SpreadReminders(this.aggregate);
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
    return this.aggregate.close();
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
  return (await organiser.put<{ token: string }>(`/api/v1/rounds/${id}/join-link`, {})).body.token;
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
