import type { ProblemCode } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';

const error = (code: ProblemCode): DomainError => new DomainError(code);
const ofField = (code: ProblemCode, field: string): DomainError =>
  new DomainError(code, [{ field, message: code }]);

/** The same for an organisation that is not there, has none, or has turned it off. */
export const tenantSignInOff = (): DomainError => error('tenant-sign-in-off');
/** Too late, used before, begun in another browser, or for another organisation. */
export const tenantSignInInvalid = (): DomainError => error('tenant-sign-in-invalid');
/** What the provider said does not hold. */
export const tenantSignInRefused = (): DomainError => error('tenant-sign-in-refused');
export const tenantSignInUnavailable = (): DomainError => error('tenant-sign-in-unavailable');
export const issuerRefused = (): DomainError => ofField('issuer-refused', 'issuer');
export const issuerUnusable = (): DomainError => ofField('issuer-unusable', 'issuer');
export const clientSecretNeeded = (): DomainError => ofField('client-secret-needed', 'clientSecret');
