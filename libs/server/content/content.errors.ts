import { DomainError } from '#server/platform/errors';
import type { ProblemCode } from '#contracts/problems';

const error = (code: ProblemCode): DomainError => new DomainError(code);

export const scanUnknown = (): DomainError => error('scan-unknown');
export const editionUnknown = (): DomainError => error('edition-unknown');
export const pageUnknown = (): DomainError => error('page-unknown');
