import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt } from '#contracts/attempts';
import { type Result, type ResultList, resultListSchema } from '#contracts/results';
import type { TipList } from '#contracts/tips';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, mixed } from './testing/api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

const resultOf = async (client: ApiClient, { id }: Attempt): Promise<Result> =>
  (await client.get<Result>(`/api/v1/attempts/${id}/result`)).body;
const listOf = async (client: ApiClient): Promise<ResultList> =>
  (await client.get<ResultList>('/api/v1/results/quickscan')).body;

describe('the tips in a result', () => {
  it('are exactly those of the edition that fit each answer, own function group first', async () => {
    const me = await api.signedIn('tips@voorbeeld.nl', 'policy');
    const result = await resultOf(me, await api.finished(me));
    const path = `/api/v1/scans/quickscan/editions/${result.edition}/tips`;
    const { tips } = (await me.get<TipList>(path)).body;
    for (const { code, answer, tips: found } of result.clusters.flatMap((one) => one.statementResults)) {
      const expected = tips.filter(({ places }) =>
        places.some((place) => place.statement === code && place.answers.includes(answer)),
      );
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((tip) => tip.code))).toEqual(new Set(expected.map((tip) => tip.code)));
      const own = found.map((tip) => tip.forOwnGroup);
      expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('all my results beside each other', () => {
  it('are none before the first attempt is finished, with the words of the current edition', async () => {
    const me = await api.signedIn('eerste@voorbeeld.nl');
    await api.filledIn(me);
    const list = await listOf(me);
    expect(resultListSchema.safeParse(list).error).toBeUndefined();
    expect(list.results).toEqual([]);
    expect(list.clusters).toHaveLength(4);
    expect(list.statements.every(({ answers }) => answers.length === 0)).toBe(true);
  });

  it('have the same figures as each result by itself, oldest first', async () => {
    const me = await api.signedIn('reeks@voorbeeld.nl');
    const attempts = [
      await api.finished(me, () => 'starting'),
      await api.finished(me, mixed),
      await api.finished(me, () => 'leading'),
    ];
    const list = await listOf(me);
    expect(list.results.map(({ attempt }) => attempt)).toEqual(attempts.map(({ id }) => id));
    for (const [index, attempt] of attempts.entries()) {
      const result = await resultOf(me, attempt);
      expect(list.results[index]).toMatchObject({ total: result.total.score, finishedAt: result.finishedAt });
      for (const { code, score } of result.clusters)
        expect(list.results[index]!.clusters).toContainEqual({ code, score });
      for (const { code, answer, answerName } of result.clusters.flatMap((one) => one.statementResults))
        expect(list.statements.find((one) => one.code === code)!.answers[index]).toEqual({
          answer,
          answerName,
        });
    }
  });

  it('leave out what was only tried', async () => {
    const me = await api.signedIn('proberen@voorbeeld.nl');
    const counting = await api.finished(me);
    const tried = await api.finished(me, () => 'leading');
    await me.patch(`/api/v1/attempts/${tried.id}`, { tryOut: true });
    expect((await listOf(me)).results.map(({ attempt }) => attempt)).toEqual([counting.id]);
  });

  it('are nobody else’s', async () => {
    const other = await api.signedIn('anders@voorbeeld.nl');
    expect((await listOf(other)).results).toEqual([]);
    expect(codeOf(await other.get('/api/v1/results/other'))).toBe('scan-unknown');
  });
});
