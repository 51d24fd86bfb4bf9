import type { Figure } from '#contracts/teams';
import { roundSeries } from './round-series';

const figure = (rounded: number): Figure => ({ rounded, level: 'onTrack' });

describe('the course of a team', () => {
  const overview = {
    closedAt: '2027-03',
    total: figure(60),
    clusters: [
      { code: 'methods', name: 'Methodiek', figure: figure(70) },
      { code: 'process', name: 'Proces', figure: null },
    ],
    levelNames: [{ level: 'onTrack' as const, name: 'Goed op weg' }],
    earlier: [
      {
        round: 'b',
        closedAt: '2027-02',
        total: figure(50),
        clusters: [{ code: 'process', figure: figure(20) }],
      },
      {
        round: 'a',
        closedAt: '2027-01',
        total: null,
        clusters: [{ code: 'methods', figure: figure(10) }],
      },
    ],
  };

  it('goes from the first round to this one, with a gap where there is no score', () => {
    const series = roundSeries(overview, (moment) => moment);
    expect(series.map(({ name, points }) => [name, ...points.map(({ score }) => score?.rounded)])).toEqual([
      ['Totaal', undefined, 50, 60],
      ['Methodiek', 10, undefined, 70],
      ['Proces', undefined, 20, undefined],
    ]);
    expect(series[0]?.points.map(({ when }) => when)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(series[0]?.points[1]?.score?.levelName).toBe('Goed op weg');
  });
});
