import type { Figure } from '#contracts/teams';
import { dotLines } from './dots';

const figure = (rounded: number): Figure => ({ rounded, level: 'onTrack' });

describe('dotLines', () => {
  const clusters = [
    { code: 'methods', name: 'Methodiek', figure: figure(50) },
    { code: 'process', name: 'Proces', figure: null },
  ];

  it('puts the team and its groups on one line per cluster', () => {
    const functionGroups = [
      { code: 'policy', name: 'beleid', clusters: [{ code: 'methods', figure: figure(30) }] },
      { code: 'execution', name: 'uitvoering', clusters: [{ code: 'methods', figure: figure(80) }] },
    ];
    const [methods, process] = dotLines(clusters, functionGroups);
    expect(methods?.dots.map(({ at, series }) => [series.sign, at])).toEqual([
      ['', 50],
      ['B', 30],
      ['U', 80],
    ]);
    expect(process?.dots).toEqual([]);
  });

  it('numbers parts that begin alike', () => {
    const departments = ['Werk', 'Wijkteams', 'Zorg'].map((name) => ({
      name,
      clusters: [{ code: 'methods', figure: figure(10) }],
    }));
    const [methods] = dotLines(clusters, departments);
    expect(methods?.dots.map(({ series }) => series.sign)).toEqual(['', '1', '2', '3']);
  });

  it('lifts a dot over others that lie at nearly the same place', () => {
    const functionGroups = [52, 48, 90].map((rounded, at) => ({
      code: `group-${at}`,
      name: 'abc'[at] ?? '',
      clusters: [{ code: 'methods', figure: figure(rounded) }],
    }));
    const [line] = dotLines(clusters, functionGroups);
    expect(line?.dots.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
    expect(line?.rows).toBe(3);
  });

  it('lifts a dot no higher than it must, and never onto another', () => {
    const functionGroups = [57, 64].map((rounded, at) => ({
      code: `group-${at}`,
      name: 'ab'[at] ?? '',
      clusters: [{ code: 'methods', figure: figure(rounded) }],
    }));
    const [line] = dotLines(clusters, functionGroups);
    expect(line?.dots.map(({ row }) => row)).toEqual([0, 1, 0]);
  });
});
