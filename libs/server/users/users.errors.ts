import type { ProblemCode } from '#contracts/problems';
import { DomainError, type FieldError } from '#server/platform/errors';

const error = (code: ProblemCode, fields?: readonly FieldError[]): DomainError =>
  new DomainError(code, fields);

export const passwordTooWeak = (): DomainError =>
  error('password-too-weak', [{ field: 'password', message: 'password-too-weak' }]);
export const functionGroupUnknown = (): DomainError =>
  error('function-group-unknown', [{ field: 'functionGroup', message: 'function-group-unknown' }]);
export const tenantUnknown = (): DomainError =>
  error('tenant-unknown', [{ field: 'tenantId', message: 'tenant-unknown' }]);
/** The same for an unknown address, a wrong password and an address not yet confirmed. */
export const signInFailed = (): DomainError => error('sign-in-failed');
export const linkInvalid = (): DomainError => error('link-invalid');
export const resetLinkInvalid = (): DomainError => error('reset-link-invalid');
