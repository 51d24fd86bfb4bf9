import type { Answer, Level } from '../scan/index.js';
import { knownLevelValues } from './known-level-values.js';
import { levelOfScore } from './level-of-score.js';
import { roundHalfUp } from './round-half-up.js';
import { pointsPerLevel } from './statement-score.js';
import { sum } from './sum.js';

/** A mean score, 0 to 100: exact (the double nearest to it), as shown, and the level of the exact one. */
export type Score = {
  readonly mean: number;
  readonly rounded: number;
  readonly level: Level;
};

/**
 * The score of a group of statements (a cluster, or all of them) with what it rests on.
 * `unknownShare` is 0 to 1; `score` is `null` where too little is known.
 */
export type GroupScore = {
  readonly known: number;
  readonly statements: number;
  readonly unknownShare: number;
  readonly score: Score | null;
};

/**
 * Scores a group by the mean of its known answers; `unknown` counts in no numerator and no
 * denominator. With fewer than half of its statements known there is no score: exactly half is
 * enough (P-4). A group of no statements has no score and an `unknownShare` of 0.
 */
export function groupScore(answers: readonly Answer[]): GroupScore {
  const values = knownLevelValues(answers);
  const known = values.length;
  const statements = answers.length;
  return {
    known,
    statements,
    unknownShare: statements === 0 ? 0 : (statements - known) / statements,
    score: isEnough(known, statements) ? meanScore(values) : null,
  };
}

function isEnough(known: number, statements: number): boolean {
  return known > 0 && 2 * known >= statements;
}

/** One division of whole numbers, so the mean is off by one rounding at most (see `levelOfScore`). */
function meanScore(values: readonly number[]): Score {
  const mean = (pointsPerLevel * sum(values)) / values.length;
  return { mean, rounded: roundHalfUp(mean), level: levelOfScore(mean) };
}
