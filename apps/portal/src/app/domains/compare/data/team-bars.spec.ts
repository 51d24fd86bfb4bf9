import type { GroupResult, Result } from '#contracts/results';
import { teamBarsOf, teamStatementsOf } from './team-bars';

const group = (rounded: number | null): GroupResult => ({
  known: 1,
  statements: 1,
  unknownShare: 0,
  score: rounded === null ? null : { mean: rounded, rounded, level: 'onTrack', levelName: 'Goed op weg' },
  feedback: '',
});
const cluster = (code: string, rounded: number | null, statements: readonly number[]) => ({
  code,
  name: code,
  description: '',
  ...group(rounded),
  statementResults: statements.map((one) => ({ code: one, title: `Titel ${one}`, answerName: 'Startend' })),
});
const result = {
  total: group(60),
  clusters: [cluster('methods', 40, [1, 2]), cluster('process', 50, [3]), cluster('fresh', null, [4])],
} as unknown as Result;
const figure = (rounded: number) => ({ rounded, level: 'onTrack' as const });
const team = {
  total: figure(52),
  clusters: [
    { code: 'process', name: '', figure: figure(50) },
    { code: 'methods', name: '', figure: figure(55) },
  ],
  statements: [1, 2].map((code) => ({
    code,
    title: '',
    statement: '',
    cluster: 'methods',
    level: code === 1 ? ('onTrack' as const) : null,
    levelName: code === 1 ? 'Goed op weg' : null,
    agreement: null,
  })),
};

describe('one’s own scores beside those of a team', () => {
  it('stand by cluster, whatever their order, and tell how far apart they are', () => {
    expect(teamBarsOf(result, team).map(({ own, others, place }) => [own, others?.mean, place])).toEqual([
      [60, 52, '8 hoger dan het team'],
      [40, 55, '15 lager dan het team'],
      [50, 50, 'gelijk aan het team'],
      [null, undefined, 'niet te zeggen'],
    ]);
  });

  it('show of a statement no more than the round tells', () => {
    expect(teamStatementsOf(result, team).map(({ code, own, team: level }) => [code, own, level])).toEqual([
      [1, 'Startend', 'Goed op weg'],
      [2, 'Startend', null],
      [3, 'Startend', null],
      [4, 'Startend', null],
    ]);
  });
});
