import { type Answer, isKnown, type Level } from '../scan/index.js';
import { statementScore } from './statement-score.js';

/** A statement by its code, with its answer. */
export type AnsweredStatement = { readonly code: number; readonly answer: Answer };

export type KnownStatement = { readonly code: number; readonly answer: Level };

/** The national benchmark: mean score (0 to 100) by statement code, for the statements that have one. */
export type BenchmarkMeans = ReadonlyMap<number, number>;

export const noBenchmark: BenchmarkMeans = new Map();

/** Growth opportunities and strengths are lists of at most five statements (P-4). */
const maximumListed = 5;

export function knownStatements(statements: readonly AnsweredStatement[]): readonly KnownStatement[] {
  return statements.filter((statement): statement is KnownStatement => isKnown(statement.answer));
}

/**
 * The codes of the first five statements by level, then by lead over the benchmark (own score −
 * benchmark mean), then in the order given (P-4). At equal level, statements without a benchmark
 * come after all that have one, whichever the direction.
 *
 * @param direction 1: lowest level and smallest lead first; -1: highest level and largest lead first
 */
export function firstFive(
  statements: readonly KnownStatement[],
  benchmarkMeans: BenchmarkMeans,
  direction: 1 | -1,
): readonly number[] {
  const score = ({ answer }: KnownStatement) => direction * statementScore(answer);
  const lead = (statement: KnownStatement) => {
    const mean = benchmarkMeans.get(statement.code);
    return mean === undefined ? Infinity : score(statement) - direction * mean;
  };
  return [...statements]
    .sort((a, b) => ascending(score(a), score(b)) || ascending(lead(a), lead(b)))
    .slice(0, maximumListed)
    .map(({ code }) => code);
}

/** As `a - b`, but also for two infinities, whose difference is not a number. */
function ascending(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}
