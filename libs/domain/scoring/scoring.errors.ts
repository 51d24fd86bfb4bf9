/** Scoring was asked for while statements have no answer yet. */
export class IncompleteAnswersError extends Error {
  override readonly name = 'IncompleteAnswersError';
  readonly code = 'answers-incomplete';
  /** The codes of the statements without an answer, in the order of asking. */
  readonly statements: readonly number[];

  constructor(statements: readonly number[]) {
    super(`These statements have no answer yet: ${statements.join(', ')}`);
    this.statements = statements;
  }
}

/** An answer was given to a statement that the scan does not have, as from another edition. */
export class UnknownStatementError extends Error {
  override readonly name = 'UnknownStatementError';
  readonly code = 'statement-unknown';
  /** The codes that the scan does not have. */
  readonly statements: readonly number[];

  constructor(statements: readonly number[]) {
    super(`The scan has no such statements: ${statements.join(', ')}`);
    this.statements = statements;
  }
}
