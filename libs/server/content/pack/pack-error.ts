/** Where something stands in a pack: its file, and the line from 1; no line where it is a file or a folder as a whole. */
export type Where = { readonly file: string; readonly line?: number };

/** What to mend, and where. */
export type PackProblem = Where & { readonly reason: string };

/** Content that cannot be imported: all that there is to mend. The published edition stays. */
export class PackError extends Error {
  constructor(readonly problems: readonly PackProblem[]) {
    super(problems.map(problemInWords).join('\n'));
    this.name = 'PackError';
  }
}

/** A problem in one line, e.g. `nl/statements/03.yaml:12: tip a-b is there twice`. */
export const problemInWords = ({ file, line, reason }: PackProblem): string =>
  `${line === undefined ? file : `${file}:${line}`}: ${reason}`;
