import { z } from 'zod';
import { PackError } from './pack-error.js';
import { pageBlocks, type WrittenBlock } from './page-blocks.js';
import { parseYaml } from './yaml-file.js';

const text = z.string().trim().min(1);

/** Above the text of `<language>/pages/<code>.md`. */
export const pageFrontMatterSchema = z.strictObject({ title: text, description: text });

/** A page as it is written: what its front matter says, and its text. */
export type PageFile = {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly blocks: readonly WrittenBlock[];
};

/** The placeholders that the text of a page may hold; the configuration fills them in. */
export const pagePlaceholders = ['productName', 'operatorName', 'contactEmail'] as const;

/** One page in Markdown with its front matter. @throws PackError with file, line and reason. */
export function parsePage(file: string, content: string): PageFile {
  const match = /^---\n(?<front>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/.exec(content);
  if (!match?.groups) throw new PackError(`${file}:1`, 'begin with front matter between lines of ---');
  const { front = '', body = '' } = match.groups;
  const said = parseYaml({ file, text: front, firstLine: 2 }, pageFrontMatterSchema).data;
  const firstLine = front.split('\n').length + 2;
  refuseStrangePlaceholders(file, body, firstLine);
  return { code: codeOf(file), ...said, body, blocks: pageBlocks({ file, text: body, firstLine }) };
}

const codeOf = (file: string): string => file.replace(/^.*\/|\.md$/g, '');

function refuseStrangePlaceholders(file: string, body: string, firstLine: number): void {
  for (const { 1: name = '', index } of body.matchAll(/\{\{\s*(\w*)\s*\}\}/g)) {
    if ((pagePlaceholders as readonly string[]).includes(name)) continue;
    const line = firstLine + body.slice(0, index).split('\n').length - 1;
    throw new PackError(`${file}:${line}`, `{{${name}}} is not known; use ${pagePlaceholders.join(', ')}`);
  }
}
