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
export const passwordWrong = (): DomainError =>
  error('password-wrong', [{ field: 'password', message: 'password-wrong' }]);
/** Also for a session of somebody else: whether it exists is not told. */
export const sessionUnknown = (): DomainError => error('session-unknown');
export const emailLinkInvalid = (): DomainError => error('email-link-invalid');
export const emailTaken = (): DomainError => error('email-taken');
/** The same for a wrong code and for one to an address that nobody has. */
export const codeWrong = (): DomainError => error('code-wrong', [{ field: 'code', message: 'code-wrong' }]);
export const signInRequestInvalid = (): DomainError => error('sign-in-request-invalid');
export const authenticatorOn = (): DomainError => error('authenticator-on');
export const authenticatorOff = (): DomainError => error('authenticator-off');
export const passkeyRefused = (): DomainError => error('passkey-refused');
/** Also for a passkey of somebody else: whether it exists is not told. */
export const passkeyUnknown = (): DomainError => error('passkey-unknown');
/** Who runs an organisation alone appoints another first. */
export const lastAdministrator = (): DomainError => error('last-administrator');
export const linkInvalid = (): DomainError => error('link-invalid');
export const resetLinkInvalid = (): DomainError => error('reset-link-invalid');
