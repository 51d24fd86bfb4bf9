import type { Answer, Level } from '../scan/index.js';
import { groupScore } from '../scoring/index.js';

/** A mean score as it is shown: a whole number, 0 to 100, and the level of the exact one; null where too little is known. */
export type Figure = { readonly rounded: number; readonly level: Level } | null;

/** The figure of many answers together, scored as those of one respondent are (P-4). */
export function figureOf(answers: readonly Answer[]): Figure {
  const { score } = groupScore(answers);
  return score && { rounded: score.rounded, level: score.level };
}
