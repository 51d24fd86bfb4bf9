import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

/** Host-bound and secure; ports share cookies, so each process has a name of its own. */
export const SESSION_COOKIE = '__Host-quickscan-back-office';

const attributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** Sets the session's token; it lasts until the browser closes, or the session ends before that. */
export function setSessionCookie(response: Response, token: string): void {
  response.cookie(SESSION_COOKIE, token, attributes);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(SESSION_COOKIE, attributes);
}

export function readSessionCookie(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
}
