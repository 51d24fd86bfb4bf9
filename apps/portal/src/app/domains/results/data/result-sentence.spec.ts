import type { Level } from '#domain/scan';
import type { ClusterResult, GroupResult, Result } from '#contracts/results';
import { resultSentence } from './result-sentence';

const group = (mean: number | null, level: Level = 'onTrack', levelName = 'Goed op weg'): GroupResult => ({
  known: 1,
  statements: 1,
  unknownShare: 0,
  score: mean === null ? null : { mean, rounded: Math.round(mean), level, levelName },
  feedback: '',
});
const cluster = (name: string, score: GroupResult): ClusterResult => ({
  ...score,
  code: name,
  name,
  description: '',
  statementResults: [],
});
const sentence = (total: GroupResult, ...clusters: ClusterResult[]) =>
  resultSentence({ total, clusters } as Result);

describe('resultSentence', () => {
  it('names the level of the total and the cluster with the lowest mean', () => {
    const text = sentence(group(50), cluster('Proces', group(60)), cluster('Methodiek', group(37.5)));
    expect(text).toBe('Volgens u is uw organisatie ‘goed op weg’. De grootste stap ligt bij methodiek.');
  });

  it('names no step where no cluster lies below the others', () => {
    const text = sentence(group(50), cluster('Proces', group(50)), cluster('Methodiek', group(50)));
    expect(text).toBe('Volgens u is uw organisatie ‘goed op weg’.');
  });

  it('passes over clusters of which too little is known', () => {
    const text = sentence(
      group(50),
      cluster('Proces', group(null)),
      cluster('Methodiek', group(40)),
      cluster('Competenties', group(60)),
    );
    expect(text).toContain('methodiek');
  });

  it('asks no step where everything is at the top', () => {
    const top = group(100, 'leading', 'Vergevorderd');
    const text = sentence(top, cluster('A', top), cluster('B', group(90, 'leading', 'Vergevorderd')));
    expect(text).toBe('Volgens u is uw organisatie ‘vergevorderd’.');
  });

  it('says so when too little is known of the whole', () => {
    expect(sentence(group(null))).toBe('Er is nog te weinig bekend voor een score over het geheel.');
  });
});
