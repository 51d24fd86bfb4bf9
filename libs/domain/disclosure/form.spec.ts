import { describe, expect, it } from '@jest/globals';
import { eliminate, formOf, InexactError, isConstant, isZero, zero } from './form.js';

const form = (...entries: [number, number][]) => formOf(new Map(entries));

describe('formOf', () => {
  it('orders by unknown, leaves zeros out and is the same for every multiple', () => {
    expect(form([3, -4], [1, 2], [2, 0])).toEqual({ unknowns: [1, 3], coefficients: [-1, 2] });
    expect(form([1, -3], [3, 6])).toEqual(form([1, 2], [3, -4]));
    expect(form([1, 0])).toEqual(zero);
  });
});

describe('a form', () => {
  it('is zero, a constant, or neither', () => {
    expect(
      [zero, form([0, 7]), form([0, 7], [1, 1]), form([1, 1])].map((each) => [
        isZero(each),
        isConstant(each),
      ]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});

describe('eliminate', () => {
  it('leaves a combination without the unknown', () => {
    expect(eliminate(form([0, 1], [1, 2], [2, 3]), form([1, 1], [2, 2]), 2)).toEqual(form([0, 2], [1, 1]));
    expect(eliminate(form([1, 1], [2, 1]), form([0, 1], [2, 1]), 2)).toEqual(form([0, -1], [1, 1]));
    expect(eliminate(form([1, 1], [2, 1]), form([1, 2], [2, 2]), 2)).toEqual(zero);
  });

  it('refuses numbers that are no longer exact', () => {
    const large = 2 ** 50 + 1;
    expect(() => eliminate(form([1, large], [2, 3]), form([1, 1], [2, large]), 2)).toThrow(InexactError);
  });
});
