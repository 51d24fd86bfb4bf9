import type { Answer } from '../scan/index.js';
import { disagreement } from './disagreement.js';
import { meanOfStatement } from './level-of-mean.js';

/** A statement with what everybody in the group answered. */
export type GroupStatement = { readonly code: number; readonly answers: readonly Answer[] };

const most = 5;
const advanced = 62.5;

/**
 * The statements on which views lie furthest apart (P-7): five at most, furthest first, ties in the order given. Those on
 * which all agree are none.
 */
export const talkingPoints = (statements: readonly GroupStatement[]): readonly number[] =>
  firstFive(statements, ({ answers }) => positive(disagreement(answers)));

/** The group's strengths: means at `advanced` or higher, highest first, five at most, ties in the order given. */
export const sharedStrengths = (statements: readonly GroupStatement[]): readonly number[] =>
  firstFive(statements, ({ answers }) => {
    const mean = meanOfStatement(answers);
    return mean !== null && mean >= advanced ? mean : null;
  });

/** The group's growth opportunities: means at `onTrack` or lower, lowest first, five at most, ties in the order given. */
export const sharedGrowth = (statements: readonly GroupStatement[]): readonly number[] =>
  firstFive(statements, ({ answers }) => {
    const mean = meanOfStatement(answers);
    return mean !== null && mean < advanced ? -mean : null;
  });

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

/** The codes with the highest values; those without a value are left out. */
function firstFive(
  statements: readonly GroupStatement[],
  valueOf: (statement: GroupStatement) => number | null,
): readonly number[] {
  return statements
    .flatMap((statement) => {
      const value = valueOf(statement);
      return value === null ? [] : [{ code: statement.code, value }];
    })
    .sort((one, other) => other.value - one.value)
    .slice(0, most)
    .map(({ code }) => code);
}
