import { describe, expect, it } from '@jest/globals';
import { asFormValue, momentIn } from './moment-in.js';

describe('a moment in Dutch time', () => {
  it.each([
    ['2026-07-01T09:30', '2026-07-01T07:30:00.000Z'],
    ['2026-12-01T09:30', '2026-12-01T08:30:00.000Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(momentIn(text)?.toISOString()).toBe(utc);
  });

  it.each(['2026-07-01T09:30', '2026-12-01T00:00'])('%s comes back in a form as it was said', (text) => {
    expect(asFormValue(momentIn(text)!)).toBe(text);
  });

  it.each(['', 'morgen', '2026-13-01T09:30', '2026-12-01', '2026-12-01T9:30', '2026-12-01T09:30:00'])(
    'is not in “%s”',
    (text) => {
      expect(momentIn(text)).toBeUndefined();
    },
  );
});
