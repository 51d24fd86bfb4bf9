import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

export const attemptUnknown = (): DomainError => error('attempt-unknown');
