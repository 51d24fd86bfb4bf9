import {
  type AnsweredStatement,
  type BenchmarkMeans,
  firstFive,
  knownStatements,
  noBenchmark,
} from './ranking.js';
import { statementScore } from './statement-score.js';

/**
 * The mirror of `growthOpportunities` (P-4): known statements at `advanced` or higher; highest level
 * first, at equal level the largest lead over the national benchmark (own score − benchmark mean)
 * first, those without a benchmark last, then statement order.
 *
 * @param statements in statement order
 * @returns at most five statement codes
 */
export function strengths(
  statements: readonly AnsweredStatement[],
  benchmarkMeans: BenchmarkMeans = noBenchmark,
): readonly number[] {
  const candidates = knownStatements(statements).filter(
    ({ answer }) => statementScore(answer) >= statementScore('advanced'),
  );
  return firstFive(candidates, benchmarkMeans, -1);
}
