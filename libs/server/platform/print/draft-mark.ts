import { cssEscape } from './css-escape.js';

const words: Readonly<Record<string, string>> = { nl: 'CONCEPT', en: 'DRAFT' };

/**
 * A whole HTML document of ours with the word for a draft above each of its pages, so that no print of it is taken for
 * what was published.
 */
export function markedAsDraft(html: string, language: string): string {
  const word = cssEscape(words[language] ?? words['nl'] ?? '');
  const style = `<style>@page { @top-right { content: "${word}"; font: 600 13pt 'Source Sans 3', sans-serif; color: #9a4f00; } }</style>`;
  return html.replace('</head>', () => `${style}\n</head>`);
}
