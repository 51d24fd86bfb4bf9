import type { Score } from '#contracts/results';
import { stretchesOf } from './stretches';

const score = (rounded: number): Score => ({ mean: rounded, rounded, level: 'leading', levelName: 'x' });
const along = (...scores: readonly (number | null)[]) =>
  stretchesOf({
    name: 'x',
    points: scores.map((one) => ({ when: '', score: one === null ? null : score(one) })),
  });
const places = (...scores: readonly (number | null)[]) =>
  along(...scores).map(({ series }) => series.map(({ name, value }) => [name, value]));

describe('the line of a score', () => {
  it('is whole where each attempt has a score', () => {
    expect(places(10, 20)).toEqual([
      [
        [1, 10],
        [2, 20],
      ],
    ]);
  });

  it('is broken where an attempt has none, and each score keeps its place', () => {
    expect(places(null, 10, 20, null, null, 30)).toEqual([
      [
        [2, 10],
        [3, 20],
      ],
      [[6, 30]],
    ]);
    expect(places(null, null)).toEqual([]);
  });

  it('has a value at each point, of many only at the ends, and the colour of its level', () => {
    const labels = (count: number) =>
      along(...Array<number>(count).fill(50)).flatMap(({ series }) => series.map(({ label }) => label));
    expect(labels(6)).toEqual(['50', '50', '50', '50', '50', '50']);
    expect(labels(7)).toEqual(['50', '', '', '', '', '', '50']);
    expect(along(1)[0]?.series[0]?.color).toBe('var(--level-4)');
  });
});
