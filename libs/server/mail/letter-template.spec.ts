import { describe, expect, it } from '@jest/globals';
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

  it('refuses to leave a placeholder empty', () => {
    expect(() => renderLetter(words, { productName: 'QuickScan' })).toThrow(/validHours/);
  });
});
