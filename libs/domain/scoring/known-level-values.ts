import { type Answer, isKnown, type LevelValue, levelValue } from '../scan/index.js';

/** The level values (0 to 4) of the answers that count, in their order; `unknown` is left out. */
export function knownLevelValues(answers: readonly Answer[]): readonly LevelValue[] {
  return answers.filter(isKnown).map(levelValue);
}
