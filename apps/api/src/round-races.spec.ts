import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Participation, RoundOverview } from '#contracts/teams';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, organisation } from './testing/organisations.js';
import { linkOf, RoundWorker, started, takesPart, tookPart } from './testing/teams.js';

let api: ApiHarness;
let worker: RoundWorker;
let organiser: ApiClient;
const six = Array.from({ length: 6 }, (_, at) => `lid${at}@voorbeeld.nl`);
let last: ApiClient;

beforeAll(async () => {
  api = await ApiHarness.create();
  worker = await RoundWorker.start(api);
  organiser = await api.signedIn('organisator@voorbeeld.nl');
  const code = await joinCodeOf(await organisation(api, 'Gemeente Samen', 'samen@voorbeeld.nl'));
  for (const email of six) await joined(await api.signedIn(email), { code });
  last = await api.signedIn('laatste@voorbeeld.nl');
});
afterAll(async () => {
  await worker.stop();
  await api.close();
});

type Ready = { readonly round: string; readonly token: string };

/** A round in which six finished, all at the lowest level. */
async function ready(): Promise<Ready> {
  await api.database.superuser().query(`delete from attempt where state = 'draft'`);
  const team = await started(organiser);
  const round = team.rounds[0]!.id;
  const token = await linkOf(organiser, { id: round });
  for (const email of six) await tookPart(api, round, email, 'inactive');
  return { round, token };
}

const closing = (round: string) => organiser.put(`/api/v1/rounds/${round}/closing`, {});

/** As a queue does: until it succeeds. */
async function untilClosed(round: string): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      return await worker.close(round);
    } catch {
      // Another worker had it; the queue tries again.
    }
  }
  throw new Error('closing failed twenty times');
}

/** The total as it is shown, and whether the last one is said to be in it. */
async function outcome(
  round: string,
): Promise<{ total: number | undefined; counted: boolean | null | undefined }> {
  const { body } = await organiser.get<RoundOverview>(`/api/v1/rounds/${round}/overview`);
  const own = await last.get<{ participation: { counted: boolean | null } | null }>(
    `/api/v1/rounds/${round}`,
  );
  const counted = own.status === 200 ? own.body.participation?.counted : undefined;
  return { total: body.total?.rounded, counted };
}

/** Of six zeros, and of six zeros and a hundred: 100 / 7. */
const [without, withLast] = [0, 14];

const rounds = 4;
const patience = 120_000;

describe('closing a round', () => {
  it(
    'while a member finishes has her in it, or not; never half, and it says which',
    async () => {
      const seen = new Set<number | undefined>();
      for (let time = 0; time < rounds; time += 1) {
        const { round, token } = await ready();
        const part = await last.post<Participation>('/api/v1/participations', { token });
        const edition = await api.edition();
        for (const { code } of edition.clusters.flatMap(({ statements }) => statements))
          await last.put(`/api/v1/attempts/${part.body.attempt}/answers/${code}`, { answer: 'leading' });
        const finish = () => last.put(`/api/v1/attempts/${part.body.attempt}/completion`, {});
        const close = async () => {
          await closing(round);
          await untilClosed(round);
        };
        await Promise.all(time % 2 === 0 ? [finish(), close()] : [close(), finish()]);
        const { total, counted } = await outcome(round);
        expect([
          [without, false],
          [withLast, true],
        ]).toContainEqual([total, counted]);
        seen.add(total);
      }
      expect(seen.size).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'while somebody joins with what she finished has her in it, or refuses her',
    async () => {
      for (let time = 0; time < rounds; time += 1) {
        const { round, token } = await ready();
        const { id: attempt } = await api.finished(last, () => 'leading');
        const join = () => last.post('/api/v1/participations', { token, attempt });
        const [joined] = await Promise.all(
          time % 2 === 0 ? [join(), closing(round)] : swapped(closing(round), join()),
        );
        await untilClosed(round);
        const { total } = await outcome(round);
        if (joined.status === 201) expect(total).toBe(withLast);
        else expect([codeOf(joined), total]).toEqual(['round-closed', without]);
      }
    },
    patience,
  );

  it(
    'while somebody leaves does not count who was told that she left',
    async () => {
      for (let time = 0; time < rounds; time += 1) {
        const { round, token } = await ready();
        await takesPart(api, last, { token }, () => 'leading');
        const leave = () => last.delete(`/api/v1/rounds/${round}/participation`);
        const [left] = await Promise.all(
          time % 2 === 0 ? [leave(), closing(round)] : swapped(closing(round), leave()),
        );
        await untilClosed(round);
        const { total } = await outcome(round);
        if (left.status === 204) expect(total).toBe(without);
        else expect([codeOf(left), total]).toEqual(['round-closed', withLast]);
      }
    },
    patience,
  );

  it('twice, from many sides at once, makes one overview and tells everybody once', async () => {
    const { round } = await ready();
    const answers = await Promise.all(Array.from({ length: 8 }, () => closing(round)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    await Promise.all(Array.from({ length: 6 }, () => untilClosed(round)));
    const count = async (sql: string) => (await api.database.superuser().query(sql, [round])).rowCount;
    expect(await count(`select 1 from round_overview where round_id = $1`)).toBe(1);
    expect(await count(`select 1 from outbox where kind = 'close-round' and subject_id = $1`)).toBe(1);
    expect(await count(`select 1 from outbox where kind = 'send-round-closed' and subject_id = $1`)).toBe(7);
  });
});

/** Keeps the one that is looked at first, whichever was begun first. */
const swapped = <First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): [Promise<Second>, Promise<First>] => [second, first];
