import type { ProblemCode } from '#contracts/problems';

/** The one place where a problem's code gets its HTTP status. */
export const problemStatus: Readonly<Record<ProblemCode, number>> = {
  'request-invalid': 400,
  'request-malformed': 400,
  'request-too-large': 413,
  'route-unknown': 404,
  'method-not-allowed': 405,
  'origin-refused': 403,
  'sign-in-required': 401,
  'sign-in-failed': 401,
  'password-too-weak': 422,
  'link-invalid': 410,
  'scan-unknown': 404,
  'edition-unknown': 404,
  'statement-unknown': 404,
  'function-group-unknown': 422,
  'tenant-unknown': 422,
  'attempt-unknown': 404,
  'attempt-finished': 409,
  'attempt-unfinished': 409,
  'draft-exists': 409,
  'answers-incomplete': 409,
  'report-unknown': 404,
  'report-not-ready': 409,
  'service-unavailable': 503,
  'internal-error': 500,
};
