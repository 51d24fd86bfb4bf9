import type { Request, Response } from 'express';
import { parseCookie } from 'cookie';

/** Host-bound and secure; ports share cookies, so each process has a name of its own. */
export const SESSION_COOKIE = '__Host-quickscan';

const attributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** Sets the session's token; without `expires` it lasts until the browser closes. */
export function setSessionCookie(response: Response, token: string, expires?: Date): void {
  response.cookie(SESSION_COOKIE, token, expires ? { ...attributes, expires } : attributes);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(SESSION_COOKIE, attributes);
}

export function readSessionCookie(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
}
