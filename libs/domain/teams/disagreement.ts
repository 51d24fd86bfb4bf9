import { type Answer, isKnown, levelValue } from '../scan/index.js';

/** How far the views of a team lie apart on a statement. */
export type Agreement = 'agree' | 'differ' | 'farApart';

const widest = 4;

/**
 * Disagreement on a statement: the mean absolute difference of the known levels over all pairs, divided by 4 (P-7).
 * Gini's mean difference, scaled to the width of the levels: 0 when all agree, about 0.5 when half stands at each end.
 * @returns 0 to 1; null with fewer than two known levels, which make no pair
 */
export function disagreement(answers: readonly Answer[]): number | null {
  const values = answers.filter(isKnown).map(levelValue);
  const pairs = (values.length * (values.length - 1)) / 2;
  if (pairs === 0) return null;
  let apart = 0;
  for (const [at, value] of values.entries())
    for (const other of values.slice(at + 1)) apart += Math.abs(value - other);
  return apart / pairs / widest;
}

/** The band of a disagreement: up to 0.15, up to 0.35, above (P-7). */
export function agreementOf(apart: number): Agreement {
  if (apart <= 0.15) return 'agree';
  return apart <= 0.35 ? 'differ' : 'farApart';
}

const maximumTalkingPoints = 5;

/** The statements on which the team's views lie furthest apart: the five largest, ties by order (P-7). */
export function talkingPoints(
  statements: readonly { readonly code: number; readonly disagreement: number | null }[],
): readonly number[] {
  return statements
    .filter(({ disagreement: apart }) => apart !== null && apart > 0)
    .sort((a, b) => Number(b.disagreement) - Number(a.disagreement))
    .slice(0, maximumTalkingPoints)
    .map(({ code }) => code);
}
