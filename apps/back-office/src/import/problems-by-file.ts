import type { PackProblem } from '#server/content';
import type { FileProblems } from './import-pages.js';
import { importTexts as texts } from './import.messages.js';
import { reasonInWords } from './reasons.messages.js';

/** A page of more problems than this is not read. */
const shownProblems = 300;

/** What is wrong with files, in words, file by file as it was found. */
export function problemsByFile(problems: readonly PackProblem[]): {
  readonly files: readonly FileProblems[];
  readonly count: string;
  readonly left: string;
} {
  const byFile = Map.groupBy(problems.slice(0, shownProblems), ({ file }) => file);
  const left = problems.length - shownProblems;
  return {
    files: [...byFile].map(([file, found]) => ({
      file,
      problems: found.map(({ line, reason }) => ({
        line: line === undefined ? '' : String(line),
        reason: reasonInWords(reason),
      })),
    })),
    count: texts.problems(problems.length, new Set(problems.map(({ file }) => file)).size),
    left: left > 0 ? texts.problemsLeft(left) : '',
  };
}
