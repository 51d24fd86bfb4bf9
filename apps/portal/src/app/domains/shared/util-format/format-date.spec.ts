import { formatDate } from './format-date';

describe('formatDate', () => {
  it('writes the day in full, as it was in the Netherlands', () => {
    expect(formatDate('2026-03-02T23:30:00.000Z', 'nl')).toBe('3 maart 2026');
  });
});
