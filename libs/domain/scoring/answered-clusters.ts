import { type AnswerSet, openStatements, type ScanStructure, statementCodes } from '../scan/index.js';
import type { AnsweredStatement } from './ranking.js';
import { IncompleteAnswersError, UnknownStatementError } from './scoring.errors.js';

/** A cluster by its code, with the answers to all of its statements in order. */
export type AnsweredCluster = {
  readonly code: string;
  readonly statements: readonly AnsweredStatement[];
};

/**
 * Lays the answers beside the structure: each statement of each cluster with its answer.
 *
 * @throws UnknownStatementError if an answer belongs to no statement of the scan
 * @throws IncompleteAnswersError if a statement has no answer
 */
export function answeredClusters(structure: ScanStructure, answers: AnswerSet): readonly AnsweredCluster[] {
  refuseUnknownStatements(structure, answers);
  const answered = (code: number): AnsweredStatement => {
    const answer = answers.get(code);
    if (answer === undefined) throw new IncompleteAnswersError(openStatements(structure, answers));
    return { code, answer };
  };
  return structure.clusters.map(({ code, statements }) => ({
    code,
    statements: statements.map(answered),
  }));
}

function refuseUnknownStatements(structure: ScanStructure, answers: AnswerSet): void {
  const codes = new Set(statementCodes(structure));
  const foreign = [...answers.keys()].filter((code) => !codes.has(code));
  if (foreign.length > 0) throw new UnknownStatementError(foreign);
}
