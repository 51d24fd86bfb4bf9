/** Content that cannot be imported: which file, and what to mend. The published edition stays. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
    this.name = 'PackError';
  }
}
