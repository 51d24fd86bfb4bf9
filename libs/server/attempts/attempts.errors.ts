import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** Also for an attempt of somebody else: whether it exists is not told. */
export const attemptUnknown = (): DomainError => error('attempt-unknown');
export const attemptFinished = (): DomainError => error('attempt-finished');
export const attemptUnfinished = (): DomainError => error('attempt-unfinished');
export const statementUnknown = (): DomainError => error('statement-unknown');
export const draftExists = (): DomainError => error('draft-exists');
