import { describe, expect, it } from '@jest/globals';
import { kindOf, wholeOf } from './cohort.js';

describe('kindOf', () => {
  it('reads the kind from the name, whatever the rest holds', () => {
    expect(kindOf('all')).toBe('all');
    expect(kindOf('province:Noord-Holland')).toBe('province');
    expect(kindOf('round-function-group:r1/policy')).toBe('round-function-group');
  });
});

describe('wholeOf', () => {
  it('is the country for cells of the country, and the round for function groups and departments in it', () => {
    expect(wholeOf('size-class:50-100')).toBe('all');
    expect(wholeOf('tenant:x')).toBe('all');
    expect(wholeOf('round-function-group:r1/policy')).toBe('round:r1');
    expect(wholeOf('round-department:r1/2')).toBe('round:r1');
  });

  it('is nothing for what stands alone', () => {
    expect(wholeOf('all')).toBeNull();
    expect(wholeOf('round:r1')).toBeNull();
  });
});
