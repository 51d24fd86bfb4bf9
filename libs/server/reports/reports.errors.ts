import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** Also for a report of somebody else: whether it exists is not told. */
export const reportUnknown = (): DomainError => error('report-unknown');
export const reportNotReady = (): DomainError => error('report-not-ready');
export const answersDocumentUnknown = (): DomainError => error('document-unknown');
/** Also for an attempt of somebody else. */
export const answersAttemptUnknown = (): DomainError => error('attempt-unknown');
