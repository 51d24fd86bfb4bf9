import { describe, expect, it } from '@jest/globals';
import { compareFiles } from './compare-files.js';

const file = 'nl/statements/01.yaml';
const statement = `code: 1
title: Luisteren
tips:
  - code: one
    title: Eén
    levels: [inactive, starting]
  - code: two
    title: Twee
`;
const changed = (from: string, to: string) =>
  compareFiles(new Map([[file, statement]]), new Map([[file, statement.replace(from, to)]]));

describe('comparing the files of two packs', () => {
  it('finds nothing between the same files', () => {
    expect(compareFiles(new Map([[file, statement]]), new Map([[file, statement]]))).toEqual([]);
  });

  it('names the one text that differs, before and after', () => {
    expect(changed('Luisteren', 'Horen')).toEqual([
      { file, place: 'title', before: 'Luisteren', after: 'Horen' },
    ]);
    expect(changed('starting', 'leading')).toEqual([
      { file, place: 'tips.one.levels', before: '["inactive","starting"]', after: '["inactive","leading"]' },
    ]);
  });

  it('goes by code, so a tip put in front changes no other tip', () => {
    const places = changed('tips:\n', 'tips:\n  - code: zero\n    title: Nul\n').map(({ place }) => place);
    expect(places).toEqual(['tips.zero.code', 'tips.zero.title']);
  });

  it('says what is gone and what is new', () => {
    expect(changed('title: Twee', 'text: Drie')).toEqual([
      { file, place: 'tips.two.title', before: 'Twee', after: null },
      { file, place: 'tips.two.text', before: null, after: 'Drie' },
    ]);
    expect(compareFiles(new Map(), new Map([['terms.txt', 'a']]))).toEqual([
      { file: 'terms.txt', place: '', before: null, after: 'a' },
    ]);
  });

  it('tells the front matter of a page from its text', () => {
    const page = (title: string, body: string) =>
      new Map([['nl/pages/why.md', `---\ntitle: ${title}\n---\n${body}`]]);
    expect(compareFiles(page('Waarom', 'a'), page('Waarom', 'b')).map(({ place }) => place)).toEqual(['']);
    expect(compareFiles(page('Waarom', 'a'), page('Hoezo', 'a')).map(({ place }) => place)).toEqual([
      'title',
    ]);
  });

  it('says that a file changed when only its layout did', () => {
    expect(changed('title: Luisteren', "title: 'Luisteren'").map(({ place }) => place)).toEqual(['']);
  });
});
