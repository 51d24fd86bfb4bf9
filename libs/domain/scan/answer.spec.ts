import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answers, isAnswer, isKnown, unknown } from './answer.js';
import { levels } from './level.js';

describe('answers', () => {
  it('are the five levels and, as the last option, unknown', () => {
    expect(answers).toEqual([...levels, 'unknown']);
  });
});

describe('isAnswer', () => {
  it('accepts every option', () => {
    expect(answers.every(isAnswer)).toBe(true);
  });

  it.each(['', 'Inactive', 'on_track', 'onTrack ', 0, null, undefined, {}, ['leading']])(
    'refuses %p',
    (value) => {
      expect(isAnswer(value)).toBe(false);
    },
  );

  it('refuses whatever is not one of the options, such as a name every object has', () => {
    const others = fc
      .oneof(fc.anything(), fc.constantFrom('constructor', 'length', '__proto__'))
      .filter((value) => !new Set<unknown>(answers).has(value));
    fc.assert(fc.property(others, (value) => !isAnswer(value)));
  });
});

describe('isKnown', () => {
  it('holds for the levels', () => {
    expect(levels.every(isKnown)).toBe(true);
  });

  it('does not hold for unknown', () => {
    expect(isKnown(unknown)).toBe(false);
  });
});
