import { describe, expect, it } from '@jest/globals';
import type { ItemField } from '#server/content';
import { speaking } from '../language/spoken.js';
import { keptInWords } from './value-in-words.js';

const field = (kind: ItemField['kind'], optionNames = {}): ItemField => ({
  ...{ key: 'x', language: null, kind, value: '', isRequired: false, optionNames },
  place: { file: 'x', path: [] },
});

describe('a value as changes keep it', () => {
  it.each([
    ['codes', '["starting","onTrack"]', 'Startend\nGoed op weg'],
    ['codes', '["policy"]', 'Beleid'],
    [
      'places',
      '[{"statement":2,"levels":["inactive","leading"]}]',
      '2. Taal: Inactief\n2. Taal: Vergevorderd',
    ],
    ['paragraphs', '["Een.","Twee."]', 'Een.\n\nTwee.'],
    ['choice', 'week', 'Deze week'],
    ['line', '[niet] af', '[niet] af'],
    ['paragraphs', '[niet af', '[niet af'],
  ] as const)('of %s is told in words: %s', (kind, kept, words) => {
    const names = { policy: 'Beleid', '2.inactive': '2. Taal', '2.leading': '2. Taal' };
    expect(speaking('nl', () => keptInWords(field(kind, names), kept))).toBe(words);
  });

  it('that was not there stays nothing', () => {
    expect(keptInWords(field('line'), null)).toBeNull();
  });
});
