import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt, AttemptList, AttemptSummary } from '#contracts/attempts';
import { type Result, resultSchema } from '#contracts/results';
import { editionSchema } from '#contracts/scans';
import { type Me } from '#contracts/sessions';
import { isKnown, levelValue } from '#domain/scan';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, mixed, password } from './testing/api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

describe('the public edition', () => {
  it('is readable without an account and fits its contract', async () => {
    const edition = await api.edition();
    expect(editionSchema.safeParse(edition).error).toBeUndefined();
    expect(edition.clusters.map(({ statements }) => statements.length)).toEqual([9, 3, 7, 5]);
  });

  it('is a 404 for a scan or an edition that is not there', async () => {
    expect(codeOf(await api.client().get('/api/v1/scans/other/editions/current'))).toBe('scan-unknown');
    expect(codeOf(await api.client().get('/api/v1/scans/quickscan/editions/7'))).toBe('edition-unknown');
  });
});

describe('signing up and in', () => {
  it('signs in after confirming with link and password, once', async () => {
    const client = api.client();
    const details = { email: 'Anna@voorbeeld.nl', password, functionGroup: 'policy', tenantId: null };
    const asked = await client.post('/api/v1/accounts', details);
    expect([asked.status, asked.body]).toEqual([202, { linkValidHours: 24 }]);
    const token = await api.verificationToken('anna@voorbeeld.nl');
    expect(
      codeOf(await client.post('/api/v1/email-verifications', { token, password: 'iets anders dan dat' })),
    ).toBe('sign-in-failed');
    expect((await client.post('/api/v1/email-verifications', { token, password })).status).toBe(201);
    expect((await client.get<Me>('/api/v1/me')).body).toMatchObject({
      email: 'anna@voorbeeld.nl',
      functionGroup: 'policy',
      name: null,
      membership: null,
    });
    expect(codeOf(await api.client().post('/api/v1/email-verifications', { token, password }))).toBe(
      'link-invalid',
    );
  });

  it('lets exactly one of many parallel confirmations through', async () => {
    await api.client().post('/api/v1/accounts', {
      email: 'parallel@voorbeeld.nl',
      password,
      functionGroup: 'policy',
      tenantId: null,
    });
    const token = await api.verificationToken('parallel@voorbeeld.nl');
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => api.client().post('/api/v1/email-verifications', { token, password })),
    );
    expect(tries.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('answers the same to a known and an unknown address', async () => {
    await api.signedIn('bekend@voorbeeld.nl');
    const signUp = (email: string) =>
      api.client().post('/api/v1/accounts', { email, password, functionGroup: 'policy', tenantId: null });
    const [known, unknown] = [await signUp('bekend@voorbeeld.nl'), await signUp('nieuw@voorbeeld.nl')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const signIn = (email: string) =>
      api.client().post('/api/v1/sessions', { email, password: 'niet het wachtwoord' });
    const [wrong, nobody] = [await signIn('bekend@voorbeeld.nl'), await signIn('niemand@voorbeeld.nl')];
    expect([wrong.status, codeOf(wrong)]).toEqual([nobody.status, codeOf(nobody)]);
  });

  it('does not sign in before the address is confirmed', async () => {
    const email = 'onbevestigd@voorbeeld.nl';
    await api.client().post('/api/v1/accounts', { email, password, functionGroup: 'policy', tenantId: null });
    expect(codeOf(await api.client().post('/api/v1/sessions', { email, password }))).toBe('sign-in-failed');
  });

  it('lets the last sign-up of an unconfirmed address count, never one of a confirmed address', async () => {
    const email = 'eigenaar@voorbeeld.nl';
    const other = 'een heel ander wachtwoord 7';
    const signUp = (secret: string) =>
      api
        .client()
        .post('/api/v1/accounts', { email, password: secret, functionGroup: 'policy', tenantId: null });
    await signUp(other);
    await signUp(password);
    const token = await api.verificationToken(email);
    expect(codeOf(await api.client().post('/api/v1/email-verifications', { token, password: other }))).toBe(
      'sign-in-failed',
    );
    expect((await api.client().post('/api/v1/email-verifications', { token, password })).status).toBe(201);
    await signUp(other);
    expect(codeOf(await api.client().post('/api/v1/sessions', { email, password: other }))).toBe(
      'sign-in-failed',
    );
    expect((await api.client().post('/api/v1/sessions', { email, password })).status).toBe(202);
  });

  it('refuses guessable passwords, unknown function groups and unknown organisations, naming the field', async () => {
    const details = { email: 'c@voorbeeld.nl', password, functionGroup: 'policy', tenantId: null };
    const field = async (change: object) => {
      const { body } = await api
        .client()
        .post<{ code: string; errors: { field: string }[] }>('/api/v1/accounts', { ...details, ...change });
      return [body.code, body.errors.map((error) => error.field)];
    };
    expect(await field({ password: 'wachtwoord1234' })).toEqual(['password-too-weak', ['password']]);
    expect(await field({ password: 'kort' })).toEqual(['request-invalid', ['password']]);
    expect(await field({ functionGroup: 'nobody' })).toEqual(['function-group-unknown', ['functionGroup']]);
    expect(await field({ tenantId: '0198c0de-0000-7000-8000-000000000000' })).toEqual([
      'tenant-unknown',
      ['tenantId'],
    ]);
    expect(await field({ email: 'geen adres' })).toEqual(['request-invalid', ['email']]);
  });

  it('ends the session on signing out, also for a kept cookie', async () => {
    const client = await api.signedIn('weg@voorbeeld.nl');
    const kept = client.sessionCookie;
    expect((await client.delete('/api/v1/sessions/current')).status).toBe(204);
    client.useCookie(kept);
    expect((await client.get('/api/v1/me')).status).toBe(204);
    expect(codeOf(await client.get('/api/v1/attempts'))).toBe('sign-in-required');
  });

  it('keeps the cookie from scripts and other sites, and drops it with a shared computer’s browser', async () => {
    await api.signedIn('koekje@voorbeeld.nl');
    const signIn = async (sharedComputer: boolean) => {
      const device = await api.deviceOf('koekje@voorbeeld.nl');
      const answer = await device.post('/api/v1/sessions', {
        email: 'koekje@voorbeeld.nl',
        password,
        sharedComputer,
      });
      return answer.headers.getSetCookie()[0] ?? '';
    };
    const own = await signIn(false);
    expect(own).toMatch(/^__Host-quickscan=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(await signIn(true)).not.toMatch(/Expires|Max-Age/);
  });
});

describe('filling in', () => {
  let client: ApiClient;
  beforeAll(async () => {
    client = await api.signedIn('dora@voorbeeld.nl');
  });

  it('saves each answer, resumes, finishes and shows the result that the domain computes', async () => {
    const attempt = await api.filledIn(client);
    const resumed = await client.get<Attempt>(`/api/v1/attempts/${attempt.id}`);
    expect(resumed.body).toMatchObject({ state: 'draft', answered: 24, statements: 24 });
    expect(resumed.body.answers.map(({ statement, answer }) => [statement, answer])).toEqual(
      resumed.body.answers.map(({ statement }) => [statement, mixed(statement)]),
    );
    const finished = await client.put<AttemptSummary>(`/api/v1/attempts/${attempt.id}/completion`, {});
    expect(finished.body.state).toBe('finished');
    const { body } = await client.get<Result>(`/api/v1/attempts/${attempt.id}/result`);
    expect(resultSchema.safeParse(body).error).toBeUndefined();
    expect(body.total.score?.mean).toBeCloseTo(handComputedMean(1, 24), 10);
    expect(body.clusters.map(({ score }) => score?.mean)).toEqual(
      [
        [1, 9],
        [10, 12],
        [13, 19],
        [20, 24],
      ].map(([from, to]) => expect.closeTo(handComputedMean(from!, to!), 10) as unknown),
    );
    await expectStoredScores(attempt.id, body);
  });

  it('finishing twice changes nothing', async () => {
    const other = await api.signedIn('twee@voorbeeld.nl');
    const attempt = await api.filledIn(other, () => 'leading');
    const finish = () => other.put<AttemptSummary>(`/api/v1/attempts/${attempt.id}/completion`, {});
    const [first, second] = await Promise.all([finish(), finish()]);
    expect(first.body).toEqual(second.body);
    expect(first.body.finishedAt).not.toBeNull();
  });

  it('keeps one draft at a time', async () => {
    const other = await api.signedIn('concept@voorbeeld.nl');
    await other.post('/api/v1/attempts', { scan: 'quickscan' });
    expect(codeOf(await other.post('/api/v1/attempts', { scan: 'quickscan' }))).toBe('draft-exists');
    expect((await other.get<AttemptList>('/api/v1/attempts')).body.items).toHaveLength(1);
  });

  it('does not finish while statements are open, nor show a result', async () => {
    const other = await api.signedIn('open@voorbeeld.nl');
    const { body } = await other.post<Attempt>('/api/v1/attempts', { scan: 'quickscan' });
    expect(codeOf(await other.put(`/api/v1/attempts/${body.id}/completion`, {}))).toBe('answers-incomplete');
    expect(codeOf(await other.get(`/api/v1/attempts/${body.id}/result`))).toBe('attempt-unfinished');
  });
});

/** Mean of 25 points a level over the known answers of these statements, without the domain's code. */
function handComputedMean(from: number, to: number): number {
  const points: number[] = [];
  for (let code = from; code <= to; code += 1) {
    const answer = mixed(code);
    if (isKnown(answer)) points.push(25 * levelValue(answer));
  }
  return points.reduce((sum, value) => sum + value, 0) / points.length;
}

async function expectStoredScores(attempt: string, result: Result): Promise<void> {
  const { rows } = await api.database
    .superuser()
    .query<{ cluster_code: string | null; mean: number | null; known: number }>(
      'select cluster_code, mean, known from attempt_score where attempt_id = $1',
      [attempt],
    );
  const stored = new Map(rows.map((row) => [row.cluster_code, row]));
  expect(stored.size).toBe(result.clusters.length + 1);
  for (const [code, group] of [
    [null, result.total] as const,
    ...result.clusters.map((cluster) => [cluster.code, cluster] as const),
  ]) {
    expect(stored.get(code)).toMatchObject({ mean: group.score?.mean ?? null, known: group.known });
  }
}
