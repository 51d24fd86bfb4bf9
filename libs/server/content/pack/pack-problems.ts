import { PackError, type PackProblem, problemInWords } from './pack-error.js';

/** What is found to be wrong while a pack is read, so that all of it is told at once. */
export class PackProblems {
  private readonly found = new Map<string, PackProblem>();

  /** The same problem of the same place counts once. */
  add(...problems: readonly PackProblem[]): void {
    for (const problem of problems) this.found.set(problemInWords(problem), problem);
  }

  /** What this reads; undefined where it cannot be read, of which the reasons are kept. */
  attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      this.add(...error.problems);
      return undefined;
    }
  }

  /** File by file, in order of line. */
  all(): readonly PackProblem[] {
    return [...this.found.values()].toSorted(
      (one, other) => compare(one.file, other.file) || compare(one.line ?? 0, other.line ?? 0),
    );
  }

  /** What was read, as long as nothing is wrong. @throws PackError with all that is */
  whole<T>(read: T | undefined): T {
    if (this.found.size > 0 || read === undefined) throw new PackError(this.all());
    return read;
  }
}

const compare = <T extends string | number>(one: T, other: T): number =>
  one < other ? -1 : one > other ? 1 : 0;
