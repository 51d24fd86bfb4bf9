import {
  type AnsweredStatement,
  type BenchmarkMeans,
  firstFive,
  knownStatements,
  noBenchmark,
} from './ranking.js';
import { statementScore } from './statement-score.js';

/**
 * The statements where the next step pays most (P-4): known, at `onTrack` or lower; lowest level
 * first, at equal level the largest gap to the national benchmark (benchmark mean − own score)
 * first, then statement order. At equal level, statements without a benchmark come after those
 * with one, even with one that was surpassed: a gap that nobody knows is no reason to go first.
 *
 * @param statements in statement order
 * @returns at most five statement codes
 */
export function growthOpportunities(
  statements: readonly AnsweredStatement[],
  benchmarkMeans: BenchmarkMeans = noBenchmark,
): readonly number[] {
  const candidates = knownStatements(statements).filter(
    ({ answer }) => statementScore(answer) <= statementScore('onTrack'),
  );
  return firstFive(candidates, benchmarkMeans, 1);
}
