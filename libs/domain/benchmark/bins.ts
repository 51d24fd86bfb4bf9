import { roundHalfUp } from '../scoring/index.js';

/** The width of a bin in points: spreads are shown in steps of five (P-6). */
export const binWidth = 5;

/** The number of the bin, from 0, whose middle is nearest to a score of 0 to 100. */
export const binOf = (score: number): number => roundHalfUp(score / binWidth);
