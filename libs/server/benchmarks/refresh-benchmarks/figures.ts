import type { SnapshotFigures, Spread, StatementFigures } from '#contracts/benchmarks';
import {
  type AnswerCounts,
  groupMean,
  type GroupTally,
  knownIn,
  quartileBand,
  statementMean,
  type Tally,
  total,
} from '#domain/benchmark';
import { levelOfScore, roundHalfUp } from '#domain/scoring';

/** The least number of people behind a figure of its own: of those in the cohort some may not have known (P-8). */
const minimumPeople = 10;

/** The figures of a cohort as they are published: whole numbers, steps of five, levels. No least, no greatest, no count. */
export function figuresOf({ statements, groups }: Tally): SnapshotFigures {
  const clusters = Object.keys(groups).filter((code) => code !== total);
  return {
    total: spreadOf(groups[total]),
    clusters: clusters.map((code) => ({ code, spread: spreadOf(groups[code]) })),
    statements: Object.entries(statements).map(([code, counts]) => statementFigures(Number(code), counts)),
  };
}

function spreadOf(group: GroupTally | undefined): Spread | null {
  if (!group || group.scored < minimumPeople) return null;
  const [mean, band] = [groupMean(group), quartileBand(group.bins)];
  if (mean === null || band === null) return null;
  return { mean: roundHalfUp(mean), level: levelOfScore(mean), ...band };
}

function statementFigures(code: number, counts: AnswerCounts): StatementFigures {
  const mean = statementMean(counts);
  if (mean === null || knownIn(counts) < minimumPeople)
    return { code, level: null, mean: null, shares: null };
  return { code, level: levelOfScore(mean), mean: roundHalfUp(mean), shares: sharesOf(counts) };
}

function sharesOf(counts: AnswerCounts): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => roundHalfUp((100 * count) / all));
}
