import type { Prose, TextKind } from './pack-prose.js';
import { wordsOf } from './words.js';

/** Bounds in words, from CONTENT's rules; a kind without bounds is not listed. */
const bounds: Partial<Record<TextKind, readonly [least: number, most: number]>> = {
  statement: [3, 30],
  explanation: [80, 150],
  level: [3, 45],
  'tip-title': [2, 10],
  tip: [40, 120],
  feedback: [10, 60],
  'page-title': [1, 14],
};

/** Bounds in characters, for what search engines show of a page. */
const descriptionBounds = [50, 160] as const;

/** Texts that are too short or too long, in sentences. */
export const lengthProblems = (texts: readonly Prose[]): string[] => texts.flatMap((text) => problemOf(text));

function problemOf({ kind, id, text }: Prose): string[] {
  if (kind === 'description') return outside(id, text.length, descriptionBounds, 'characters');
  const bound = bounds[kind];
  return bound ? outside(id, wordsOf(text).length, bound, 'words') : [];
}

const outside = (
  id: string,
  size: number,
  [least, most]: readonly [number, number],
  what: string,
): string[] => (size < least || size > most ? [`${id}: ${size} ${what}, must be ${least} to ${most}`] : []);
