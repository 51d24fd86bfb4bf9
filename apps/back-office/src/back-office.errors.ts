import { DomainError } from '#server/platform/errors';

export type BackOfficeProblem =
  | 'sign-in-required'
  | 'not-allowed'
  | 'origin-refused'
  | 'form-expired'
  | 'read-only'
  | 'not-found'
  | 'service-unavailable';

const error = (code: BackOfficeProblem): DomainError => new DomainError(code);

export const signInRequired = (): DomainError => error('sign-in-required');
export const notAllowed = (): DomainError => error('not-allowed');
export const formExpired = (): DomainError => error('form-expired');
export const readOnly = (): DomainError => error('read-only');
export const notFound = (): DomainError => error('not-found');
