import { type Answer, isKnown, type Level, levelValue } from '../scan/index.js';

/** Points per step of level, so that five levels span 0 to 100 (P-4). */
export const pointsPerLevel = 25;

/** The score of one statement: level value × 25, so 0, 25, 50, 75 or 100; `unknown` has none (P-4). */
export function statementScore(answer: Level): number;
export function statementScore(answer: Answer): number | null;
export function statementScore(answer: Answer): number | null {
  return isKnown(answer) ? levelValue(answer) * pointsPerLevel : null;
}
