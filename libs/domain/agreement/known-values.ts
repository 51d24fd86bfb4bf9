import { type Answer, isKnown, levelValue } from '../scan/index.js';

/** The level values, 0 to 4, of the answers that are known. */
export const knownValues = (answers: readonly Answer[]): readonly number[] =>
  answers.filter(isKnown).map(levelValue);
