import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt, AttemptSummary, GivenAnswer } from '#contracts/attempts';
import type { Report } from '#contracts/reports';
import { newId } from '#server/platform/database';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';

const minute = 60_000;

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const begun = async (client: ApiClient, how: object = {}): Promise<Attempt> =>
  (await client.post<Attempt>('/api/v1/attempts', { scan: 'quickscan', ...how })).body;

const read = async (client: ApiClient, id: string): Promise<Attempt> =>
  (await client.get<Attempt>(`/api/v1/attempts/${id}`)).body;

/** As if an attempt had begun an hour ago. */
const startedAnHourAgo = (id: string) =>
  api.database
    .superuser()
    .query(`update attempt set started_at = now() - interval '1 hour' where id = $1`, [id]);

describe('answers from two devices', () => {
  let client: ApiClient;
  let id: string;
  const give = (statement: number, answer: string, givenAgo: number) =>
    client.put<GivenAnswer>(`/api/v1/attempts/${id}/answers/${statement}`, { answer, givenAgo });
  const answerTo = async (statement: number) =>
    (await read(client, id)).answers.find((given) => given.statement === statement);

  beforeAll(async () => {
    client = await api.signedIn('twee-apparaten@voorbeeld.nl');
    ({ id } = await begun(client));
    await startedAnHourAgo(id);
  });

  it('keeps the answer that was given last, in whichever order they come', async () => {
    expect((await give(1, 'leading', 5 * minute)).status).toBe(204);
    const late = await give(1, 'starting', 10 * minute);
    expect([late.status, late.body]).toMatchObject([200, { statement: 1, answer: 'leading' }]);
    expect((await answerTo(1))?.answer).toBe('leading');
    expect((await give(1, 'onTrack', minute)).status).toBe(204);
    expect((await answerTo(1))?.answer).toBe('onTrack');
  });

  it('takes the same answer any number of times, also after a newer one has come', async () => {
    const statuses = [];
    for (const [answer, ago] of [
      ['starting', 9],
      ['starting', 9],
      ['leading', 3],
      ['starting', 9],
      ['leading', 3],
    ] as const) {
      statuses.push((await give(2, answer, ago * minute)).status);
    }
    expect(statuses).toEqual([204, 204, 204, 200, 204]);
    expect((await read(client, id)).answers.filter(({ statement }) => statement === 2)).toHaveLength(1);
    expect((await answerTo(2))?.answer).toBe('leading');
  });

  it('records when it was given, never before the attempt began', async () => {
    await give(3, 'unknown', 10 * minute);
    const at = (given: GivenAnswer | undefined) => Date.parse(given?.answeredAt ?? '');
    expect(Math.abs(Date.now() - 10 * minute - at(await answerTo(3)))).toBeLessThan(minute);
    await give(4, 'unknown', 80 * 24 * 60 * minute);
    const { startedAt } = await read(client, id);
    expect(at(await answerTo(4))).toBe(Date.parse(startedAt));
  });

  it('does not believe in answers of the future, nor of long ago', async () => {
    expect(codeOf(await give(5, 'leading', -1))).toBe('request-invalid');
    expect(codeOf(await give(5, 'leading', 91 * 24 * 60 * minute))).toBe('request-invalid');
    expect(await answerTo(5)).toBeUndefined();
  });

  it('refuses a statement that the edition does not have, and somebody else’s attempt', async () => {
    expect(codeOf(await give(25, 'leading', 0))).toBe('statement-unknown');
    const stranger = await api.signedIn('vreemd@voorbeeld.nl');
    const path = `/api/v1/attempts/${id}/answers/1`;
    expect(codeOf(await stranger.put(path, { answer: 'leading' }))).toBe('attempt-unknown');
    expect((await answerTo(1))?.answer).toBe('onTrack');
  });
});

describe('filling in again', () => {
  it('begins empty, or with the answers of an earlier attempt, which stays as it was', async () => {
    const client = await api.signedIn('opnieuw@voorbeeld.nl');
    const earlier = await api.finished(client);
    const { answers } = await read(client, earlier.id);
    const copy = await begun(client, { copyOf: earlier.id });
    const pairs = (given: Attempt['answers']) => given.map(({ statement, answer }) => [statement, answer]);
    expect(copy).toMatchObject({ state: 'draft', answered: 24 });
    expect(pairs(copy.answers)).toEqual(pairs(answers));
    await client.put(`/api/v1/attempts/${copy.id}/answers/1`, { answer: 'unknown' });
    expect((await read(client, earlier.id)).answers).toEqual(answers);
    await client.delete(`/api/v1/attempts/${copy.id}`);
    expect((await begun(client)).answers).toEqual([]);
  });

  it('copies a finished attempt of one’s own only', async () => {
    const owner = await api.signedIn('bron@voorbeeld.nl');
    const finished = await api.finished(owner);
    const stranger = await api.signedIn('kopieert@voorbeeld.nl');
    const copy = (client: ApiClient, copyOf: string) =>
      client.post('/api/v1/attempts', { scan: 'quickscan', copyOf });
    expect(codeOf(await copy(stranger, finished.id))).toBe('attempt-unknown');
    expect((await stranger.get<{ items: unknown[] }>('/api/v1/attempts')).body.items).toEqual([]);
    const draft = await begun(stranger);
    expect(codeOf(await copy(stranger, draft.id))).toBe('draft-exists');
  });
});

describe('a try-out', () => {
  it('is marked at the beginning or afterwards, and nothing else of a finished attempt can change', async () => {
    const client = await api.signedIn('probeert@voorbeeld.nl');
    const { id, tryOut } = await begun(client, { tryOut: true });
    expect(tryOut).toBe(true);
    await client.delete(`/api/v1/attempts/${id}`);
    const finished = await api.finished(client);
    const marked = async (value: boolean) => {
      const { status } = await client.patch(`/api/v1/attempts/${finished.id}`, { tryOut: value });
      return [status, (await read(client, finished.id)).tryOut];
    };
    expect([await marked(true), await marked(false)]).toEqual([
      [204, true],
      [204, false],
    ]);
    const path = `/api/v1/attempts/${finished.id}`;
    expect(codeOf(await client.patch(path, { tryOut: true, state: 'draft' }))).toBe('request-invalid');
    const change = `update attempt set state = 'draft', finished_at = null where id = $1`;
    await expect(api.database.superuser().query(change, [finished.id])).rejects.toThrow(/is finished/);
  });
});

describe('a try-out, in the database', () => {
  it('is not there for who makes benchmarks', async () => {
    const client = await api.signedIn('telt-niet@voorbeeld.nl');
    const { id } = await api.finished(client);
    const seen = async () =>
      (await api.database.pool('aggregate').query('select 1 from attempt where id = $1', [id])).rowCount;
    expect(await seen()).toBe(1);
    await client.patch(`/api/v1/attempts/${id}`, { tryOut: true });
    expect(await seen()).toBe(0);
  });
});

describe('deleting an attempt', () => {
  it('leaves no trace of its answers, scores and report', async () => {
    const client = await api.signedIn('wist@voorbeeld.nl');
    const { id } = await api.finished(client);
    const report = (await client.post<Report>('/api/v1/reports', { attempt: id })).body;
    const file = newId();
    const behind = api.database.superuser();
    await behind.query(
      `insert into stored_file (id, account_id, media_type, content)
       select $1, account_id, 'application/pdf', '' from attempt where id = $2`,
      [file, id],
    );
    await behind.query(`update report set state = 'ready', file_id = $1 where id = $2`, [file, report.id]);
    expect((await client.delete(`/api/v1/attempts/${id}`)).status).toBe(204);
    expect(codeOf(await client.get(`/api/v1/attempts/${id}`))).toBe('attempt-unknown');
    expect(await api.tracesOf(id, file)).toEqual([]);
  });

  it('is for its respondent alone, also in the database', async () => {
    const owner = await api.signedIn('houdt@voorbeeld.nl');
    const { id } = await api.finished(owner);
    const stranger = await api.signedIn('wil-wissen@voorbeeld.nl');
    expect(codeOf(await stranger.delete(`/api/v1/attempts/${id}`))).toBe('attempt-unknown');
    expect((await owner.get<AttemptSummary>(`/api/v1/attempts/${id}`)).body.state).toBe('finished');
  });
});
