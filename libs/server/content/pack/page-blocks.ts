import MarkdownIt, { type Token } from 'markdown-it';
import { z } from 'zod';
import {
  barsBlockSchema,
  cardsBlockSchema,
  downloadsBlockSchema,
  pictureBlockSchema,
  startBlockSchema,
  type Block,
} from '#contracts/pages';
import { PackError } from './pack-error.js';
import { PackProblems } from './pack-problems.js';
import { parseYaml } from './yaml-file.js';

/** A part of a page as it is written: Markdown, or what a fenced block says. */
export type WrittenBlock =
  Exclude<Block, { kind: 'text' }> | { readonly kind: 'text'; readonly markdown: string };

const fences = {
  start: startBlockSchema,
  downloads: downloadsBlockSchema,
  picture: pictureBlockSchema,
  cards: cardsBlockSchema,
  bars: barsBlockSchema,
} as const;
type Fence = keyof typeof fences;
const isFence = (name: string): name is Fence => name in fences;

const markdown = new MarkdownIt({ html: false });

type Body = {
  readonly file: string;
  readonly text: string;
  /** Of the file, from 1. */ readonly firstLine: number;
};

/**
 * Splits a page into its parts: fenced blocks of the kinds above, and the Markdown between them.
 * @throws PackError for fences of another kind, and for those that say something strange.
 */
export function pageBlocks(body: Body): WrittenBlock[] {
  const lines = body.text.split('\n');
  const blocks: WrittenBlock[] = [];
  const problems = new PackProblems();
  let done = 0;
  const textUpTo = (line: number): void => {
    const text = lines.slice(done, line).join('\n').trim();
    if (text) blocks.push({ kind: 'text', markdown: text });
  };
  for (const token of topLevelFences(body.text)) {
    const [from, to] = token.map ?? [0, 0];
    textUpTo(from);
    const block = problems.attempt(() => readFence(body, token, from));
    if (block) blocks.push(block);
    done = to;
  }
  textUpTo(lines.length);
  return problems.whole(blocks);
}

const topLevelFences = (text: string): Token[] =>
  markdown.parse(text, {}).filter(({ type, level }) => type === 'fence' && level === 0);

function readFence({ file, firstLine }: Body, token: Token, line: number): WrittenBlock {
  const name = token.info.trim();
  if (!isFence(name)) {
    const reason = `a block "${name}" is not known; use ${Object.keys(fences).join(', ')}`;
    throw new PackError([{ file, line: firstLine + line, reason }]);
  }
  const schema: z.ZodType<WrittenBlock> = z
    .record(z.string(), z.unknown())
    .nullable()
    .transform((said, context) => {
      const block = fences[name].safeParse({ kind: name, ...said });
      if (block.success) return block.data;
      for (const issue of block.error.issues) context.issues.push({ ...issue, input: said } as never);
      return z.NEVER;
    });
  return parseYaml({ file, text: token.content, firstLine: firstLine + line + 1 }, schema).data;
}
