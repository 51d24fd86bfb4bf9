import { z } from 'zod';
import { PackError, type PackProblem } from './pack-error.js';
import { PackProblems } from './pack-problems.js';
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

/** One page in Markdown with its front matter. @throws PackError with file, line and reason of all that is wrong. */
export function parsePage(file: string, content: string): PageFile {
  const match = /^---\n(?<front>[\s\S]*?\n)---\n(?<body>[\s\S]*)$/.exec(content);
  if (!match?.groups)
    throw new PackError([{ file, line: 1, reason: 'begin with front matter between lines of ---' }]);
  const { front = '', body = '' } = match.groups;
  const firstLine = front.split('\n').length + 2;
  const problems = new PackProblems();
  const said = problems.attempt(
    () => parseYaml({ file, text: front, firstLine: 2 }, pageFrontMatterSchema).data,
  );
  problems.add(...strangePlaceholders(file, body, firstLine));
  const blocks = problems.attempt(() => pageBlocks({ file, text: body, firstLine }));
  return { code: codeOf(file), ...problems.whole(said), body, blocks: problems.whole(blocks) };
}

const codeOf = (file: string): string => file.replace(/^.*\/|\.md$/g, '');

const strangePlaceholders = (file: string, body: string, firstLine: number): PackProblem[] =>
  [...body.matchAll(/\{\{\s*(\w*)\s*\}\}/g)]
    .filter(({ 1: name = '' }) => !(pagePlaceholders as readonly string[]).includes(name))
    .map(({ 1: name = '', index }) => ({
      ...{ file, line: firstLine + body.slice(0, index).split('\n').length - 1 },
      reason: `{{${name}}} is not known; use ${pagePlaceholders.join(', ')}`,
    }));
