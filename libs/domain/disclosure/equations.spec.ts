import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Equations } from './equations.js';
import { type Form, formOf, isZero, zero } from './form.js';

const form = (...entries: [number, number][]) => formOf(new Map(entries));

describe('equations', () => {
  it('leave a form as it is while there are none', () => {
    expect(Equations.none.reduce(form([0, 1], [4, 2]))).toEqual(form([0, 1], [4, 2]));
  });

  it('take out every unknown that they are solved for', () => {
    const system = Equations.none.with([form([1, 1], [2, -1]), form([2, 1], [3, -1])]);
    expect(system?.reduce(form([1, 1], [2, 1], [3, 1]))).toEqual(form([1, 1]));
    expect(system?.reduce(form([1, 2], [2, -1], [3, -1]))).toEqual(zero);
  });

  it('cannot hold where they contradict each other', () => {
    expect(Equations.none.with([form([1, 1], [2, 1]), form([0, -1], [1, 1], [2, 1])])).toBeNull();
  });

  it('are met by what they say, in whatever order they come', () => {
    const anyForm = fc
      .dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6'), fc.integer({ min: -2, max: 2 }))
      .map((entries): Form =>
        form(...Object.entries(entries).map(([key, value]): [number, number] => [+key, value])),
      );
    fc.assert(
      fc.property(fc.array(anyForm, { maxLength: 8 }), (forms) => {
        const system = Equations.none.with(forms);
        expect(forms.every((each) => isZero(system?.reduce(each) ?? form([1, 1])))).toBe(true);
      }),
    );
  });
});
