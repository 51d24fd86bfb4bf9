import type { Answer } from './answer.js';
import { type ScanStructure, statementCodes } from './scan-structure.js';

/** The answers of one attempt by statement code; a statement without an answer is not in it. */
export type AnswerSet = ReadonlyMap<number, Answer>;

/** The statements that have no answer yet, in the order of asking; `unknown` is an answer. */
export function openStatements(structure: ScanStructure, answers: AnswerSet): readonly number[] {
  return statementCodes(structure).filter((code) => !answers.has(code));
}

/** Whether every statement has an answer, as finishing an attempt asks (P-3). */
export function isComplete(structure: ScanStructure, answers: AnswerSet): boolean {
  return openStatements(structure, answers).length === 0;
}
