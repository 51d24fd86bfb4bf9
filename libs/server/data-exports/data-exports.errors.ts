import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** Also for an export of somebody else: whether it exists is not told. */
export const dataExportUnknown = (): DomainError => error('data-export-unknown');
export const dataExportNotReady = (): DomainError => error('data-export-not-ready');
