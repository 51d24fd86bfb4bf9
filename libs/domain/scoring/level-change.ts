import { type Answer, isKnown, levelValue } from '#domain/scan';

/**
 * How many levels an answer went up (or down, when negative) from an earlier one to the same statement; null where one
 * of them is not known, since nothing can be said then.
 */
export function levelChange(before: Answer | null, after: Answer | null): number | null {
  if (!before || !after || !isKnown(before) || !isKnown(after)) return null;
  return levelValue(after) - levelValue(before);
}
