import type { Prose } from './pack-prose.js';
import { wordsOf } from './words.js';

/** This many equal words in a row, in two texts, is a repeated sentence. */
const run = 8;

/** Pairs of texts of one language that share a run of words, each pair once, with the words. */
export function repeatProblems(texts: readonly Prose[]): string[] {
  const seen = new Map<string, Prose>();
  return texts.flatMap((text) => {
    const told = new Set<string>();
    return runsOf(text).flatMap((words) => {
      const earlier = seen.get(words) ?? text;
      seen.set(words, earlier);
      if (earlier === text || told.has(earlier.id)) return [];
      told.add(earlier.id);
      return [`${text.id} and ${earlier.id} share: ${words.slice(words.indexOf(' ') + 1)}`];
    });
  });
}

/** Every run of words, led by its language. */
function runsOf({ language, text }: Prose): string[] {
  const words = wordsOf(text.toLowerCase());
  return words.slice(run - 1).map((_, index) => [language, ...words.slice(index, index + run)].join(' '));
}
