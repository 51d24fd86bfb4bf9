import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupScore } from '../scoring/index.js';
import { binOf } from './bins.js';
import { countAttempt, isCountable } from './count-attempt.js';
import { groupMean, knownIn, statementMean } from './means.js';
import { packedAnswer } from './packed-levels.js';
import { placeIn, quartileBand } from './quartile-band.js';
import { addTally, emptyGroup, emptyTally, type Tally, total } from './tally.js';

const clusters = [
  { code: 'one', statements: [1, 2, 3] },
  { code: 'two', statements: [5] },
];
const packs = fc
  .tuple(...[1, 2, 3, 5].map(() => fc.constantFrom('0', '1', '2', '3', '4', '?')))
  .map(([a, b, c, d]) => `${a}${b}${c}-${d}`);

function tallyOf(packed: readonly string[]): Tally {
  const tally = emptyTally();
  for (const each of packed) countAttempt(tally, clusters, each, 1);
  return tally;
}

describe('packed levels', () => {
  it('hold an answer at the place of its statement code, and none where the edition lacks it', () => {
    expect([1, 2, 3, 4, 5].map((code) => packedAnswer('0?-4', code))).toEqual([
      'inactive',
      'unknown',
      undefined,
      'leading',
      undefined,
    ]);
  });
});

describe('an attempt', () => {
  it.each([
    ['012-4', true, 'everything is known'],
    ['?12-4', true, 'at least half of each cluster is known'],
    ['??2-4', false, 'less than half of a cluster is known'],
    ['012-?', false, 'nothing of a cluster is known'],
    ['????-?', false, 'nothing is known'],
  ])('of %s counts: %p, as %s', (packed, countable) => {
    expect(isCountable(clusters, packed)).toBe(countable);
  });
});

describe('a tally', () => {
  it('counts answers by statement code and scores by cluster and in total', () => {
    const tally = tallyOf(['012-4', '4?2-?', '???-0']);
    expect(tally.people).toBe(3);
    expect(tally.statements).toEqual({
      1: [1, 0, 0, 0, 1, 1],
      2: [0, 1, 0, 0, 0, 2],
      3: [0, 0, 2, 0, 0, 1],
      5: [1, 0, 0, 0, 1, 1],
    });
    expect(tally.groups['one']).toMatchObject({ scored: 2, thousandths: 25_000 + 75_000 });
    expect(tally.groups['two']).toMatchObject({ scored: 2, thousandths: 100_000 });
    // Of the third, one of four is known: too little for a total.
    expect(tally.groups[total]).toMatchObject({ scored: 2, thousandths: 43_750 + 75_000 });
  });

  it('leaves out a statement that the edition has and the attempt was packed without', () => {
    expect(tallyOf(['012']).statements).not.toHaveProperty('5');
  });

  it('forgets what is taken away again, in any order', () => {
    fc.assert(
      fc.property(fc.array(packs), fc.array(packs), (kept, gone) => {
        const tally = tallyOf([...gone, ...kept]);
        for (const each of gone) countAttempt(tally, clusters, each, -1);
        expect(withoutZeros(tally)).toEqual(withoutZeros(tallyOf(kept)));
      }),
    );
  });

  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(packs), fc.array(packs), (some, others) => {
        const sum = tallyOf(some);
        addTally(sum, tallyOf(others));
        expect(sum).toEqual(tallyOf([...some, ...others]));
      }),
    );
  });

  it('gives the mean of people’s own scores', () => {
    fc.assert(
      fc.property(fc.array(packs, { minLength: 1 }), (given) => {
        const means = given.flatMap(
          (each) => groupScore([1, 2, 3].map((code) => packedAnswer(each, code)!)).score?.mean ?? [],
        );
        const mean = groupMean(tallyOf(given).groups['one'] ?? emptyGroup());
        if (means.length === 0) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(means.reduce((sum, each) => sum + each, 0) / means.length, 2);
      }),
    );
  });

  it('has no mean where nobody has a score', () => expect(groupMean(emptyGroup())).toBeNull());

  function withoutZeros({ people, statements, groups }: Tally) {
    return {
      people,
      statements: Object.fromEntries(Object.entries(statements).filter(([, counts]) => counts.some(Boolean))),
      groups: Object.fromEntries(Object.entries(groups).filter(([, group]) => group.scored)),
    };
  }
});

describe('the mean of a statement', () => {
  it.each([
    [[1, 0, 0, 0, 1, 9], 2, 50],
    [[0, 3, 1, 0, 0, 0], 4, 31.25],
    [[0, 0, 0, 0, 0, 7], 0, null],
  ])('of %j is over the %d who knew: %p', (counts, known, mean) => {
    expect([knownIn(counts), statementMean(counts)]).toEqual([known, mean]);
  });
});

describe('the middle half', () => {
  const binsOf = (scores: readonly number[]) => {
    const bins = emptyGroup().bins;
    for (const score of scores) bins[binOf(score)]! += 1;
    return bins;
  };

  it.each([
    [[50], { lower: 50, upper: 50 }],
    [[0, 25, 50, 75], { lower: 0, upper: 50 }],
    [[10, 20, 30, 40, 50, 60, 70, 80], { lower: 20, upper: 60 }],
    [[2.4, 2.5, 97.4, 97.5], { lower: 0, upper: 95 }],
    [[0, 0, 0, 100, 100], { lower: 0, upper: 100 }],
  ])('of %j is %j', (scores, band) => {
    expect(quartileBand(binsOf(scores))).toEqual(band);
  });

  it('is not there where nobody is', () => expect(quartileBand(emptyGroup().bins)).toBeNull());

  it('leaves at most a quarter of the people below it and at most a quarter above', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (given) => {
        const band = quartileBand(binsOf(given))!;
        const places = given.map((score) => placeIn(band, score));
        for (const place of ['lowestQuarter', 'highestQuarter'])
          expect(places.filter((each) => each === place).length).toBeLessThanOrEqual(given.length / 4);
      }),
    );
  });

  it.each([
    [37.4, 'lowestQuarter'],
    [37.5, 'middleHalf'],
    [62.4, 'middleHalf'],
    [62.5, 'highestQuarter'],
  ])('has %d in the %s when it reaches from 40 to 60', (score, place) => {
    expect(placeIn({ lower: 40, upper: 60 }, score)).toBe(place);
  });
});
