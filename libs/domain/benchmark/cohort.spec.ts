import { describe, expect, it } from '@jest/globals';
import { cohortKinds, sizeClasses } from './cohort.js';

describe('cohorts', () => {
  it('are of one thing at a time', () => {
    expect(cohortKinds).toEqual(['all', 'function-group', 'size-class', 'province', 'tenant']);
  });

  it('know five size classes, each beginning where the one before ends', () => {
    const bounds = sizeClasses.map((each) => each.match(/\d+/g)!.map(Number));
    expect(bounds).toEqual([[20], [20, 50], [50, 100], [100, 250], [250]]);
  });
});
