import { HttpException } from '@nestjs/common';
import { ZodValidationException } from 'nestjs-zod';
import type { ZodError } from 'zod';
import { type FieldProblem, type ProblemCode, problemCodes } from '#contracts/problems';
import { DomainError } from '#server/platform/errors';
import { fieldMessage } from './field-messages.js';
import { problemText } from './problem-texts.js';

const isProblemCode = (code: string): code is ProblemCode =>
  (problemCodes as readonly string[]).includes(code);

/** Codes for what the HTTP layer itself refuses. */
const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'request-malformed',
  404: 'route-unknown',
  405: 'method-not-allowed',
  413: 'request-too-large',
  415: 'request-malformed',
};

/** The stable code of any error; what nobody foresaw is an internal error. */
export function problemCodeOf(error: unknown): ProblemCode {
  if (error instanceof DomainError) return isProblemCode(error.code) ? error.code : 'internal-error';
  if (error instanceof ZodValidationException) return 'request-invalid';
  const status = statusOf(error);
  return (status !== undefined && codeByStatus[status]) || 'internal-error';
}

/** A status that Nest or the body parser gave the error. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const carried = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof carried === 'number' && carried < 500 ? carried : undefined;
}

/** The fields that did not fit, each with a sentence in the language of the request. */
export function fieldProblems(error: unknown, language: string): FieldProblem[] {
  if (error instanceof DomainError) {
    return error.fields.map(({ field, message }) => ({
      field,
      message: isProblemCode(message) ? problemText(message, language).detail : message,
    }));
  }
  if (!(error instanceof ZodValidationException)) return [];
  const { issues } = error.getZodError() as ZodError;
  return issues.map((issue) => ({ field: issue.path.join('.'), message: fieldMessage(issue, language) }));
}
