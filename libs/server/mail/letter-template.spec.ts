import { describe, expect, it } from '@jest/globals';
import { hostileTexts } from '../../testing/hostile-texts.js';
import { type LetterWords, renderLetter } from './letter-template.js';

const words: LetterWords = {
  language: 'nl',
  subject: 'Bevestig voor {{productName}}',
  heading: 'Hallo',
  body: ['Dit werkt {{validHours}} uur.'],
  button: 'Bevestig',
  why: 'U krijgt deze mail van {{productName}}.',
  link: 'https://quickscan.example/bevestigen#token=abc-_1',
};

/** The elements of a letter. */
const ownTags = new Set(['!doctype', 'html', 'head', 'meta', 'title', 'body', 'div', 'h1', 'p', 'a']);

describe('a letter', () => {
  it('fills its placeholders in text and HTML, and spells the link out in the text', () => {
    const { subject, text, html } = renderLetter(words, { productName: 'QuickScan', validHours: '24' });
    expect(subject).toBe('Bevestig voor QuickScan');
    expect(text).toContain('Dit werkt 24 uur.');
    expect(text).toContain('Bevestig: https://quickscan.example/bevestigen#token=abc-_1');
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Dit werkt 24 uur.');
  });

  it('keeps hostile values text in the HTML', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'{{heading}}';
    const { html } = renderLetter(words, { productName: hostile, validHours: hostile });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('keeps every hostile text that an editor may write text, in each of its places', () => {
    for (const text of hostileTexts.filter((each) => !each.includes('{{'))) {
      const said = { ...words, subject: text, heading: text, body: [text], button: text, why: text };
      const { html } = renderLetter(said, {});
      const tags = [...html.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase());
      expect([text, tags.filter((name) => !ownTags.has(name))]).toEqual([text, []]);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html).toContain('<a href="https://quickscan.example/bevestigen#token');
    }
  });

  it('refuses to leave a placeholder empty', () => {
    expect(() => renderLetter(words, { productName: 'QuickScan' })).toThrow(/validHours/);
  });
});
