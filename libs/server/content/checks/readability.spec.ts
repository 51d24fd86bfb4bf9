import { describe, expect, it } from '@jest/globals';
import { prosePart } from './prose.js';
import { readabilityOf, termsOf } from './readability.js';
import { sentencesOf, wordsOf } from './words.js';

const none = new Set<string>();

describe('readability', () => {
  it('is Flesch–Douma over the words and sentences of a text', () => {
    // 6 words, 7 syllables (De-kat-zit-op-de-ta-fel is 7 in 6 words), 1 sentence
    expect(readabilityOf('De kat zit op de tafel.', none).ease).toBeCloseTo(
      206.84 - 77 * (7 / 6) - 0.93 * 6,
      8,
    );
  });

  it('counts sounds of several letters as one vowel', () => {
    expect(readabilityOf('Mooi', none).ease).toBeCloseTo(206.84 - 77 - 0.93, 8);
    expect(readabilityOf('Nieuwe', none).ease).toBeCloseTo(206.84 - 77 * 2 - 0.93, 8);
  });

  it('leaves the terms of the field out of the words, not out of the sentence lengths', () => {
    const terms = termsOf('Klantmanager\n\n');
    const { ease, longestSentence } = readabilityOf('De klantmanager belt.', terms);
    expect(ease).toBeCloseTo(206.84 - 77 - 0.93 * 2, 8);
    expect(longestSentence).toBe(3);
  });

  it('has no words to measure in an empty text', () => {
    expect(readabilityOf('', none)).toMatchObject({ medianSentence: 0, longestSentence: 0 });
  });
});

describe('words and sentences', () => {
  it('are told apart by marks, capitals and lines', () => {
    expect(sentencesOf("Zij vraagt: 'Hoe gaat het?' Hij zegt niets, o.a. nu.\nEinde")).toHaveLength(4);
    expect(wordsOf("collega's in {{productName}}, 24 op-en-af")).toEqual([
      "collega's",
      'in',
      'naam',
      '24',
      'op-en-af',
    ]);
  });

  it('of a page leave out tables and charts, and read a heading as a sentence', () => {
    const markdown =
      '## Kop\n\nTekst met [een link](https://x.nl).\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n- punt';
    expect(prosePart({ kind: 'text', markdown })).toBe('Kop.\nTekst met een link.\npunt');
    expect(prosePart({ kind: 'start' })).toBe('');
    expect(prosePart({ kind: 'cards', items: [{ title: 'Een', text: 'Twee.' }] })).toBe('Een.\nTwee.');
  });
});
