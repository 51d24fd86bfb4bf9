import { HttpErrorResponse } from '@angular/common/http';
import type { FieldProblem, Problem } from '#contracts/problems';
import { problemMessages } from './problem.messages';

/** What went wrong, as it is shown: a sentence, the stable code beneath it, and fields if any. */
export interface ShownProblem {
  readonly detail: string;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
}

/** Turns whatever was thrown into something a reader can use. */
export function toProblem(error: unknown): ShownProblem {
  const response = responseOf(error);
  if (!response) return { detail: problemMessages.unexpected, code: 'unexpected', fields: [] };
  if (response.status === 0) return { detail: problemMessages.offline, code: 'no-connection', fields: [] };
  const body: unknown = response.error;
  if (!isProblem(body))
    return { detail: problemMessages.unexpected, code: `http-${response.status}`, fields: [] };
  return { detail: body.detail, code: body.code, fields: body.errors ?? [] };
}

/** Whether trying the same again later may help: no connection, or trouble on the server's side. */
export function isTemporary(error: unknown): boolean {
  const status = responseOf(error)?.status;
  return status === undefined || status === 0 || status === 408 || status === 429 || status >= 500;
}

/** Whether the server answered that there is no such thing, which it also says of what is somebody else's. */
export function isUnknown(error: unknown): boolean {
  return responseOf(error)?.status === 404;
}

/** Whether the server answered that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return responseOf(error)?.status === 401;
}

/** The HTTP answer in an error; a resource wraps it as a cause. */
function responseOf(error: unknown): HttpErrorResponse | undefined {
  if (error instanceof HttpErrorResponse) return error;
  return error instanceof Error && error.cause !== undefined ? responseOf(error.cause) : undefined;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && 'code' in body;
}
