import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const code: ProblemCode = 'unsubscribe-link-invalid';

export const unsubscribeLinkInvalid = (): DomainError => new DomainError(code);
