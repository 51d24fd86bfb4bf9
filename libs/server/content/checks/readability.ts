import { sentencesOf, wordsOf } from './words.js';

/** How easily a text reads: its Flesch–Douma figure and the lengths of its sentences, in words. */
export type Readability = {
  readonly ease: number;
  readonly medianSentence: number;
  readonly longestSentence: number;
};

/** Sounds of more than one letter that are one vowel in Dutch, longest first, and single vowels. */
const dutchVowel = /aai|ooi|oei|eeu|ieu|aau|aa|ee|oo|uu|oe|ie|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyëïüéèáöä]/g;

const syllablesIn = (word: string): number => Math.max(1, word.toLowerCase().match(dutchVowel)?.length ?? 0);

/**
 * Flesch–Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence (Douma 1960, Flesch's figure made fit for
 * Dutch). The terms of the field are left out, since a reader knows them however long they are.
 */
export function readabilityOf(text: string, terms: ReadonlySet<string>): Readability {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf).filter((word) => !terms.has(word.toLowerCase()));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const lengths = sentences.map((sentence) => wordsOf(sentence).length).sort((a, b) => a - b);
  return {
    ease:
      206.84 -
      77 * (syllables / Math.max(words.length, 1)) -
      0.93 * (words.length / Math.max(sentences.length, 1)),
    medianSentence: median(lengths),
    longestSentence: lengths.at(-1) ?? 0,
  };
}

/** The middle of lengths in order; of an even number the mean of the middle two; of none 0. */
function median(lengths: readonly number[]): number {
  const half = lengths.length / 2;
  const [low = 0, high = low] = [lengths[Math.ceil(half) - 1], lengths[Math.floor(half)]];
  return (low + high) / 2;
}

/** What `terms.txt` lists: one term a line, in small letters. */
export const termsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter(Boolean),
  );
