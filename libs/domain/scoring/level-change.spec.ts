import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answers, levels } from '#domain/scan';
import { levelChange } from './level-change.js';

describe('levelChange', () => {
  it('counts the levels between two answers, up and down', () => {
    expect(levelChange('inactive', 'leading')).toBe(4);
    expect(levelChange('advanced', 'onTrack')).toBe(-1);
    expect(levelChange('starting', 'starting')).toBe(0);
  });

  it('says nothing where one of them is unknown or was not given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), (answer) => {
        expect(levelChange('unknown', answer)).toBeNull();
        expect(levelChange(answer, 'unknown')).toBeNull();
        expect(levelChange(null, answer)).toBeNull();
        expect(levelChange(answer, null)).toBeNull();
      }),
    );
  });

  it('is the opposite the other way round', () => {
    const level = fc.constantFrom(...levels);
    fc.assert(
      fc.property(level, level, (a, b) => {
        expect(levelChange(a, b)! + levelChange(b, a)!).toBe(0);
      }),
    );
  });
});
