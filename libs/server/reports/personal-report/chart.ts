import { type Answer, isKnown, type Level, levels, levelValue } from '#domain/scan';
import { pointsPerLevel, statementScore } from '#domain/scoring';

/** The style of a level, from light to dark. */
export const shadeOf = (level: Level): string => `level-${levels.indexOf(level)}`;

/** Scores at which one level ends and the next begins. */
export const bounds: readonly number[] = levels.slice(1).map(lowerBound);

/** A score of 0 is shown too, as a thin stripe. */
const thinnestBar = 0.8;

/** The width of a bar, in hundredths. */
export const barWidth = (mean: number): number => Math.max(mean, thinnestBar);

/** Slanting lines over a bar of 100 by 10, for what is too little known. */
export const hatching: readonly string[] = Array.from(
  { length: 34 },
  (_, index) => `M${index * 3} 10l2.4 -10`,
);

/** One box of the little scale beside an answer. */
export type MeterBox = { readonly x: number; readonly shade: string };

/** The five boxes of an answer, filled up to its level; an unknown answer has five dashed ones. */
export const meter = (answer: Answer): readonly MeterBox[] =>
  levels.map((level, index) => ({ x: 0.5 + index * 10, shade: boxShade(answer, level) }));

function boxShade(answer: Answer, level: Level): string {
  if (!isKnown(answer)) return 'level-unknown';
  return levelValue(level) <= levelValue(answer) ? shadeOf(answer) : 'level-none';
}

/** Where the band of a level begins; bands lie around the scores of the answers (PRODUCT P-4). */
export function lowerBound(level: Level): number {
  return statementScore(level) - pointsPerLevel / 2;
}
