import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, givingWay } from './giving-way.js';

const cells = (...sizes: readonly (readonly [people: number, shown: boolean])[]): Cell<number>[] =>
  sizes.map(([people, shown], name) => ({ name, people, shown }));

describe('givingWay', () => {
  it('is nothing where all is shown', () => {
    expect(givingWay(cells([12, true], [20, true]))).toEqual([]);
  });

  it('is the next-smallest cell where one is missing', () => {
    expect(givingWay(cells([4, false], [30, true], [12, true], [12, true]))).toEqual([3]);
  });

  it('is nothing where enough is missing already', () => {
    expect(givingWay(cells([4, false], [6, false], [30, true]))).toEqual([]);
  });

  it('counts who is in no cell', () => {
    expect(givingWay(cells([30, true], [12, true]), 3)).toEqual([1]);
    expect(givingWay(cells([30, true], [12, true]), 10)).toEqual([]);
  });

  it('takes as many cells as it needs', () => {
    expect(givingWay(cells([1, false], [3, true], [4, true], [30, true]))).toEqual([1, 2, 3]);
  });

  it('leaves nobody or ten people in what is withheld, unless nothing is shown', () => {
    const anyCells = fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(anyCells, fc.nat(12), (sizes, others) => {
        const all = cells(...sizes);
        const giving = new Set(givingWay(all, others));
        const shown = all.filter((cell) => cell.shown && !giving.has(cell.name));
        const rest = all
          .filter((cell) => !shown.includes(cell))
          .reduce((sum, cell) => sum + cell.people, others);
        expect(rest === 0 || rest >= 10 || shown.length === 0).toBe(true);
      }),
    );
  });
});
