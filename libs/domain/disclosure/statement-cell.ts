import { agreementBand, type AgreementBand, disagreement, levelOfMean } from '../agreement/index.js';
import { type Answer, answers as options, isKnown, type Level } from '../scan/index.js';

/** What may be shown of one statement, over the answers of everybody in the group. */
export type StatementCell =
  | { readonly kind: 'tooLittleKnown' }
  | { readonly kind: 'band'; readonly level: Level; readonly agreement: AgreementBand }
  | {
      readonly kind: 'histogram';
      readonly level: Level;
      readonly agreement: AgreementBand;
      /** How many gave each option, in the order of the options, `unknown` last. */
      readonly counts: readonly number[];
    };

const minimumForHistogram = 10;
const minimumKnown = 6;

/**
 * A statement as it may be shown (P-8): from ten people up how often each option was given; below that only the level of
 * the mean, and whether views lie apart. Where few know, nothing: the mean would be theirs.
 *
 * Stops: *reading one answer off.* Seven people took part, one said beforehand that she would choose "inactief"; counts
 * per option show the six others, and a mean of "57" shows their sum.
 */
export function statementCell(given: readonly Answer[]): StatementCell {
  const level = levelOfMean(given);
  const apart = disagreement(given);
  if (level === null || apart === null || given.filter(isKnown).length < minimumKnown) {
    return { kind: 'tooLittleKnown' };
  }
  const shown = { level, agreement: agreementBand(apart) };
  if (given.length < minimumForHistogram) return { kind: 'band', ...shown };
  const counts = options.map((option) => given.filter((answer) => answer === option).length);
  return { kind: 'histogram', ...shown, counts };
}
