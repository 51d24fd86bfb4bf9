import { describe, expect, it } from '@jest/globals';
import { singledOut } from './exact-solver.mjs';
import { exactRank } from './modular-matrix.mjs';
import { Random } from './random.mjs';

const people = (count) => Array.from({ length: count }, (_, person) => ({ person }));
const range = (from, to) => new Set(Array.from({ length: to - from }, (_, index) => from + index));
const nobody = new Set();

describe('the exact solver', () => {
  it('finds four people in a sum of four, and nobody in a sum of five', () => {
    expect(singledOut([range(0, 4)], people(4), nobody)).toHaveLength(4);
    expect(singledOut([range(0, 5)], people(5), nobody)).toBeNull();
  });

  it('takes what the viewer knows away', () => {
    expect(singledOut([range(0, 5)], people(5), new Set([0]))?.sort()).toEqual([1, 2, 3, 4]);
    expect(singledOut([range(0, 6)], people(6), new Set([0]))).toBeNull();
  });

  it('finds the difference of two sums', () => {
    expect(singledOut([range(0, 20), range(0, 17)], people(20), nobody)?.sort()).toEqual([17, 18, 19]);
    expect(singledOut([range(0, 20), range(0, 15)], people(20), nobody)).toBeNull();
  });

  it('finds what only a combination of many shows', () => {
    const parts = [range(0, 8), range(8, 16), range(16, 24)];
    const whole = range(0, 26);
    expect(singledOut([whole, ...parts], people(26), nobody)?.sort()).toEqual([24, 25]);
    expect(singledOut([whole, ...parts.slice(0, 2)], people(26), nobody)).toBeNull();
  });

  it('finds somebody by twice a sum minus two others', () => {
    const [a, b, c] = [range(0, 6), range(6, 12), range(12, 13)];
    const sets = [new Set([...a, ...b]), new Set([...b, ...c]), new Set([...a, ...c])];
    expect(singledOut(sets, people(13), nobody)).toEqual([12]);
  });

  it('counts who contributed twice once', () => {
    const twice = [0, 1, 2, 0, 1, 2].map((person) => ({ person }));
    expect(singledOut([range(0, 6)], twice, nobody)?.sort()).toEqual([0, 1, 2]);
  });

  it('agrees with trying every small group', () => {
    const random = new Random(5);
    const outcomes = new Set();
    for (let round = 0; round < 80; round += 1) {
      const contributions = Array.from({ length: 14 }, () => ({ person: random.whole(0, 10) }));
      const blocks = Array.from(
        { length: 4 },
        () => new Set(random.some([...contributions.keys()], random.whole(6, 12))),
      );
      const found = singledOut(blocks, contributions, nobody) !== null;
      expect(found).toBe(everySmallGroup(blocks, contributions));
      outcomes.add(found);
    }
    expect(outcomes.size).toBe(2);
  });
});

/** Whether the rank drops once the columns of some group of four, or fewer, are left out. */
function everySmallGroup(sets, contributions) {
  const everybody = [...new Set(contributions.map(({ person }) => person))];
  const rankWithout = (group) => {
    const left = [...contributions.keys()].filter((index) => !group.includes(contributions[index].person));
    return exactRank(sets.map((set) => left.map((index) => Number(set.has(index)))));
  };
  const full = rankWithout([]);
  const groupsOfFour = everybody.flatMap((a, i) =>
    everybody
      .slice(i + 1)
      .flatMap((b, j) =>
        everybody.slice(i + j + 2).flatMap((c, k) => everybody.slice(i + j + k + 3).map((d) => [a, b, c, d])),
      ),
  );
  return groupsOfFour.some((group) => rankWithout(group) < full);
}
