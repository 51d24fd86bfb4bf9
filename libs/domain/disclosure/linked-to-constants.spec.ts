import { describe, expect, it } from '@jest/globals';
import { formOf } from './form.js';
import type { Contributors } from './isolation.js';
import { linkedToConstants } from './linked-to-constants.js';

const form = (...entries: [number, number][]) => formOf(new Map(entries));
const group = (...forms: Contributors['forms'][number][]): Contributors => ({
  count: { people: 1, confirmed: 1 },
  forms,
});

describe('linkedToConstants', () => {
  it('keeps who shares an unknown with a constant, also through others, and nobody else', () => {
    const [first, second, third] = [
      group(form([0, 1], [1, 1])),
      group(form([1, 1], [2, 1])),
      group(form([2, 1]), form([3, 1])),
    ];
    const apart = group(form([4, 1], [5, 1]));
    expect(new Set(linkedToConstants([apart, third, second, first]))).toEqual(
      new Set([first, second, third]),
    );
  });

  it('keeps nobody where there is no constant', () => {
    expect(linkedToConstants([group(form([1, 1]))])).toEqual([]);
  });
});
