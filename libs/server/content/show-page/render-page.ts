import type { Block, Page } from '#contracts/pages';
import type { PageText } from '../entities/index.js';
import { pageBlocks, type WrittenBlock } from '../pack/page-blocks.js';
import { renderMarkdown } from '../render-markdown.js';

/** What fills the placeholders of a page, by their names. */
export type PlaceholderValues = Readonly<Record<string, string>>;

/** The parts of a page as a reader gets them: Markdown as HTML, placeholders filled in. */
export function renderPage(
  { code, body }: Pick<PageText, 'code' | 'body'>,
  values: PlaceholderValues,
): Page['blocks'] {
  return pageBlocks({ file: code, text: body, firstLine: 1 }).map((block) => renderBlock(block, values));
}

function renderBlock(block: WrittenBlock, values: PlaceholderValues): Block {
  if (block.kind === 'text') return { kind: 'text', html: renderMarkdown(filled(block.markdown, values)) };
  return JSON.parse(JSON.stringify(block), (_, said: unknown) =>
    typeof said === 'string' ? filled(said, values) : said,
  ) as Block;
}

const filled = (text: string, values: PlaceholderValues): string =>
  text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (written, name: string) => values[name] ?? written);
