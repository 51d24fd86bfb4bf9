import { formatDate, momentsOf } from './format-date';

describe('formatDate', () => {
  it('writes the day in full, as it was in the Netherlands', () => {
    expect(formatDate('2026-03-02T23:30:00.000Z', 'nl')).toBe('3 maart 2026');
  });
});

describe('momentsOf', () => {
  it('tells two moments of one day apart by their time, and leaves the others as they are', () => {
    const instants = ['2026-03-02T08:05:00Z', '2026-03-02T15:30:00Z', '2026-06-01T08:00:00Z'];
    expect(momentsOf(instants, 'nl')).toEqual(['2 maart 2026, 09:05', '2 maart 2026, 16:30', '1 juni 2026']);
  });
});
