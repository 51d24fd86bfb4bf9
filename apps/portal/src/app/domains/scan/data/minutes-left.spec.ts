import { minutesLeft } from './minutes-left';

describe('minutesLeft', () => {
  it('begins with half an hour, and goes down in steps of five', () => {
    expect([24, 22, 20, 12, 8].map((open) => minutesLeft(open, 24))).toEqual([30, 30, 25, 15, 10]);
  });

  it('counts single minutes at the end, never fewer than two while something is open', () => {
    expect([7, 4, 2, 1, 0].map((open) => minutesLeft(open, 24))).toEqual([9, 5, 3, 2, 0]);
  });

  it('knows of no time in a scan without statements', () => {
    expect(minutesLeft(0, 0)).toBe(0);
  });
});
