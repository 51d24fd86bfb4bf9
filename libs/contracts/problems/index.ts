import { z } from 'zod';

/**
 * Every stable error code of the API. A client may rely on a code; its sentence may change.
 * The HTTP status of each code is decided in one place, `apps/api/src/http`.
 */
export const problemCodes = [
  'request-invalid',
  'request-malformed',
  'request-too-large',
  'route-unknown',
  'method-not-allowed',
  'origin-refused',
  'sign-in-required',
  'not-allowed',
  'second-factor-required',
  'tenant-not-yours',
  'membership-unknown',
  'member-already',
  'join-code-unknown',
  'invitation-invalid',
  'account-exists',
  'member-unknown',
  'last-administrator',
  'own-second-factor',
  'invitation-unknown',
  'invitations-too-many',
  'sign-in-failed',
  'tenant-sign-in-off',
  'tenant-sign-in-invalid',
  'tenant-sign-in-refused',
  'tenant-sign-in-unavailable',
  'issuer-refused',
  'issuer-unusable',
  'client-secret-needed',
  'too-many-tries',
  'confirmation-required',
  'password-wrong',
  'session-unknown',
  'code-wrong',
  'sign-in-request-invalid',
  'authenticator-on',
  'authenticator-off',
  'passkey-refused',
  'passkey-unknown',
  'password-too-weak',
  'link-invalid',
  'reset-link-invalid',
  'email-link-invalid',
  'email-taken',
  'unsubscribe-link-invalid',
  'scan-unknown',
  'edition-unknown',
  'page-unknown',
  'document-unknown',
  'statement-unknown',
  'function-group-unknown',
  'tenant-unknown',
  'attempt-unknown',
  'attempt-finished',
  'attempt-unfinished',
  'draft-exists',
  'answers-incomplete',
  'team-unknown',
  'round-unknown',
  'round-closed',
  'round-going-on',
  'round-not-shown',
  'closing-date-unfit',
  'departments-unfit',
  'round-invitation-invalid',
  'round-invitation-unknown',
  'reminded-lately',
  'attempt-unfit',
  'name-needed',
  'participation-unknown',
  'team-action-unknown',
  'plan-action-unknown',
  'plan-full',
  'tip-unknown',
  'tip-on-plan',
  'data-export-unknown',
  'data-export-not-ready',
  'report-unknown',
  'report-not-ready',
  'service-unavailable',
  'internal-error',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One field of a request that did not fit, so that a form can show it beside that field. */
export const fieldProblemSchema = z.strictObject({
  /** Dotted path in the request body, e.g. `email`; empty for the body as a whole. */
  field: z.string(),
  /** A sentence for a person, in the language of the request. */
  message: z.string(),
});

/** The body of every error answer: `application/problem+json` (RFC 9457) with a stable `code`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  /** The request's id, so that support can find it in the logs. */
  instance: z.string(),
  code: z.enum(problemCodes),
  errors: z.array(fieldProblemSchema).optional(),
});

export type FieldProblem = z.infer<typeof fieldProblemSchema>;
export type Problem = z.infer<typeof problemSchema>;
