import { HttpException } from '@nestjs/common';
import { DomainError } from '#server/platform/errors';
import type { BackOfficeProblem } from '../back-office.errors.js';
import { problemTexts } from './problem.messages.js';

type Code = BackOfficeProblem | 'request-invalid' | 'too-large' | 'too-many-tries' | 'internal';

/** An error as it is shown: a stable code, an HTTP status and words for a person. */
export type Problem = {
  readonly code: Code;
  readonly status: number;
  readonly title: string;
  readonly advice: string;
};

const statuses: Readonly<Record<Code, number>> = {
  'sign-in-required': 401,
  'not-allowed': 403,
  'origin-refused': 403,
  'form-expired': 403,
  'read-only': 403,
  'not-found': 404,
  'request-invalid': 400,
  'too-large': 413,
  'too-many-tries': 429,
  'service-unavailable': 503,
  internal: 500,
};

/** What to tell about any error that was thrown, by us, Nest or Express. */
export function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  return { code, status: statuses[code], ...problemTexts[code] };
}

function codeOf(error: unknown): Code {
  if (error instanceof DomainError) return error.code in statuses ? (error.code as Code) : 'internal';
  const status = statusOf(error);
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  return status >= 400 && status < 500 ? 'request-invalid' : 'internal';
}

/** Nest's errors, and those of Express's body parser, carry a status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
  return 500;
}
