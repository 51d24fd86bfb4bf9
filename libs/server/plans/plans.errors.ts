import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** Also for an action of somebody else: whether it exists is not told. */
export const planActionUnknown = (): DomainError => error('plan-action-unknown');
export const planDocumentUnknown = (): DomainError => error('document-unknown');
export const planFull = (): DomainError => error('plan-full');
export const tipUnknown = (): DomainError => error('tip-unknown');
export const tipOnPlan = (): DomainError => error('tip-on-plan');
