import { retryDelay } from './retry-delay';

describe('retryDelay', () => {
  it('waits twice as long each time, up to half a minute', () => {
    expect([0, 1, 2, 3, 4, 50].map(retryDelay)).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
  });
});
