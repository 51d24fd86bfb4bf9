import MarkdownIt, { type Token } from 'markdown-it';
import type { WrittenBlock } from '../pack/page-blocks.js';

const markdown = new MarkdownIt({ html: false });

/** What a reader reads of a part of a page, a line per paragraph, item or heading. Tables hold figures, not sentences. */
export function prosePart(block: WrittenBlock): string {
  if (block.kind === 'cards')
    return block.items.map(({ title, text }) => `${ended(title)}\n${text}`).join('\n');
  if (block.kind !== 'text') return '';
  const tokens = withoutTables(markdown.parse(block.markdown, {}));
  return tokens
    .flatMap((token, index) => {
      if (token.type !== 'inline') return [];
      return tokens[index - 1]?.type === 'heading_open' ? ended(plain(token)) : plain(token);
    })
    .join('\n');
}

function withoutTables(tokens: readonly Token[]): Token[] {
  let within = false;
  return tokens.filter(({ type }) => {
    if (type === 'table_open' || type === 'table_close') within = type === 'table_open';
    return !within;
  });
}

/** A heading is read with a pause after it, as a sentence is. */
const ended = (line: string): string => (/[.!?]$/.test(line) ? line : `${line}.`);

const plain = (token: Token): string =>
  (token.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .replaceAll(/https?:\S+/g, 'adres');
