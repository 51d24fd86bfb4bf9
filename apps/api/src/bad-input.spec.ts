import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import { problemSchema } from '#contracts/problems';
import { type Answer, type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';

let api: ApiHarness;
let owner: ApiClient;
let other: ApiClient;
let draft: Attempt;
let finished: Attempt;

beforeAll(async () => {
  api = await ApiHarness.create();
  owner = await api.signedIn('eigenaar@voorbeeld.nl');
  finished = await api.finished(owner);
  draft = (await owner.post<Attempt>('/api/v1/attempts', { scan: 'quickscan' })).body;
  await owner.put(`/api/v1/attempts/${draft.id}/answers/1`, { answer: 'onTrack' });
  other = await api.signedIn('ander@voorbeeld.nl');
});
afterAll(() => api.close());

/** A fingerprint of everything that a request could have changed. */
async function fingerprint(): Promise<string> {
  const { rows } = await api.database.superuser().query<{ hash: string }>(
    `select md5(string_agg(line, '|' order by line)) as hash from (
       select 'a' || attempt::text as line from attempt
       union all select 'n' || answer::text from answer
       union all select 's' || attempt_score::text from attempt_score
       union all select 'c' || account::text from account
       union all select 'r' || report::text from report
       union all select 'o' || outbox::text from outbox) all_rows`,
  );
  return rows[0]!.hash;
}

/** Sends something bad and expects a refusal that says what is wrong, with nothing changed. */
async function expectRefused(send: () => Promise<Answer>, status: number, code: string): Promise<void> {
  const before = await fingerprint();
  const answer = await send();
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problemSchema.safeParse(answer.body).error).toBeUndefined();
  expect(JSON.stringify(answer.body)).not.toMatch(/\.ts|node_modules|at .*\(/);
  expect(await fingerprint()).toBe(before);
}

const answerPath = (attempt: string, statement: number | string): string =>
  `/api/v1/attempts/${attempt}/answers/${statement}`;

describe('bad input is refused with a code and changes nothing', () => {
  it.each([25, 0, -1, 1.5, 'x', '1e3', 99999])('statement %s', async (statement) => {
    const send = () => owner.put(answerPath(draft.id, statement), { answer: 'leading' });
    await expectRefused(send, 404, 'statement-unknown');
  });

  it.each(['best', '', 'Leading', null, 4, ['leading']])('answer %j, outside the scale', async (answer) => {
    await expectRefused(() => owner.put(answerPath(draft.id, 2), { answer }), 400, 'request-invalid');
  });

  it('an unknown field', async () => {
    const send = () => owner.put(answerPath(draft.id, 2), { answer: 'leading', accountId: 'x' });
    await expectRefused(send, 400, 'request-invalid');
  });

  it('an answer to a finished attempt', async () => {
    await expectRefused(
      () => owner.put(answerPath(finished.id, 1), { answer: 'leading' }),
      409,
      'attempt-finished',
    );
  });

  it('another person’s attempt, to read, answer, finish or see the result of', async () => {
    await expectRefused(() => other.get(`/api/v1/attempts/${draft.id}`), 404, 'attempt-unknown');
    await expectRefused(
      () => other.put(answerPath(draft.id, 1), { answer: 'leading' }),
      404,
      'attempt-unknown',
    );
    await expectRefused(
      () => other.put(`/api/v1/attempts/${draft.id}/completion`, {}),
      404,
      'attempt-unknown',
    );
    await expectRefused(() => other.get(`/api/v1/attempts/${finished.id}/result`), 404, 'attempt-unknown');
    await expectRefused(
      () => other.post('/api/v1/reports', { attempt: finished.id }),
      404,
      'attempt-unknown',
    );
  });

  it('malformed JSON', async () => {
    const send = () => owner.send('PUT', answerPath(draft.id, 2), { raw: '{"answer": ' });
    await expectRefused(send, 400, 'request-malformed');
  });

  it('a body of 1 MB', async () => {
    const send = () =>
      owner.send('PUT', answerPath(draft.id, 2), { raw: JSON.stringify({ answer: 'x'.repeat(1_000_000) }) });
    await expectRefused(send, 413, 'request-too-large');
  });

  it('a route that is not there', async () => {
    await expectRefused(() => owner.get('/api/v1/nothing'), 404, 'route-unknown');
  });

  it('no session', async () => {
    const send = () => api.client().put(answerPath(draft.id, 2), { answer: 'leading' });
    await expectRefused(send, 401, 'sign-in-required');
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['typed in or a bookmark', { 'sec-fetch-site': 'none' }],
  ])('a change that comes from %s', async (_, headers) => {
    const send = () => owner.send('PUT', answerPath(draft.id, 2), { json: { answer: 'leading' }, headers });
    await expectRefused(send, 403, 'origin-refused');
  });
});

describe('a browser that does not send Sec-Fetch-Site', () => {
  const send = (origin?: string) =>
    fetch(`${api.origin}${answerPath(draft.id, 3)}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        cookie: owner.sessionCookie!,
        ...(origin && { origin }),
      },
      body: JSON.stringify({ answer: 'leading' }),
    });

  it('is let through from our own origin only', async () => {
    expect((await send('http://localhost:3000')).status).toBe(204);
    expect((await send('https://evil.example')).status).toBe(403);
    expect((await send()).status).toBe(403);
  });
});
