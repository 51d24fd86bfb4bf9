import { describe, expect, it } from '@jest/globals';
import { enoughChanged } from './enough-changed.js';

describe('enoughChanged', () => {
  it('is five people', () => {
    expect([enoughChanged(4), enoughChanged(5)]).toEqual([false, true]);
  });
});
