/** Content that cannot be imported: where (file and line), and what to mend. The published edition stays. */
export class PackError extends Error {
  constructor(
    readonly where: string,
    readonly reason: string,
  ) {
    super(`${where}: ${reason}`);
    this.name = 'PackError';
  }
}
