import { describe, expect, it } from '@jest/globals';
import { Equations } from './equations.js';
import { formOf } from './form.js';
import { nobody } from './head-count.js';
import { type Contributors, type Finding, findIsolation } from './isolation.js';

const form = (...entries: [number, number][]) => formOf(new Map(entries));
const group = (people: number, ...forms: Contributors['forms'][number][]): Contributors => ({
  count: { people, confirmed: people },
  forms,
});
const find = (contributors: Contributors[], branches = 1_000): Finding =>
  findIsolation({ contributors, equations: Equations.none, left: nobody }, { branches });

describe('findIsolation', () => {
  it('finds a figure about few, and none in one about enough', () => {
    expect(find([group(5, form([0, 1]))])).toBe('isolated');
    expect(find([group(6, form([0, 1]))])).toBe('none');
  });

  it('finds few who are left when a figure is taken from another', () => {
    const [both, oneOnly] = [form([0, 1], [1, 1]), form([0, 1])];
    expect(find([group(30, both), group(4, oneOnly)])).toBe('isolated');
    expect(find([group(30, both), group(7, oneOnly)])).toBe('none');
  });

  it('adds up those of whom only some can be made to vanish', () => {
    const pairs = [1, 2, 3].flatMap((n) => [group(2, form([n, 1])), group(2, form([0, 1], [n, 1]))]);
    expect(find(pairs)).toBe('none');
    expect(find(pairs.slice(0, 4))).toBe('isolated');
  });

  it('counts who has two attempts once', () => {
    expect(find([group(3, form([0, 1]), form([0, 1], [1, 1])), group(2, form([1, 1]))])).toBe('isolated');
    expect(find([group(6, form([0, 1], [1, 1]), form([0, 1], [1, 1]))])).toBe('isolated');
  });

  it('tries what cannot be concluded, both ways', () => {
    const [a, b, c] = [form([1, 1]), form([2, 1]), form([0, 1], [1, 1], [2, 1])];
    expect(find([group(3, a), group(3, b), group(3, c)])).toBe('isolated');
    expect(find([group(5, a), group(5, b), group(9, c), group(2, form([0, 1]))])).toBe('none');
  });

  it('finds few who are left only where the most of them do not vanish', () => {
    const twos = [
      form([2, 1]),
      form([0, 1], [1, 1], [2, 1]),
      form([0, 1], [1, 1], [2, -1]),
      form([0, 1], [1, 1], [2, 2]),
    ];
    const most = group(3, form([1, 1]));
    expect(find([most, ...twos.map((each) => group(2, each))])).toBe('isolated');
    expect(find([most, ...twos.map((each) => group(2, each)), group(3, form([0, 1]))])).toBe('none');
  });

  it('gives up when its patience runs out', () => {
    const [a, b, c] = [form([1, 1]), form([2, 1]), form([0, 1], [1, 1], [2, 1])];
    expect(find([group(3, a), group(3, b), group(3, c)], 1)).toBe('gaveUp');
  });
});
