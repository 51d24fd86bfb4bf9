import { parseCookie } from 'cookie';
import type { NextFunction, Request, Response } from 'express';
import { type Language, languages, speaking } from './spoken.js';

/** What a browser chose before anybody signed in. */
export const LANGUAGE_COOKIE = '__Host-quickscan-back-office-language';

/** A language by its code; undefined for any other text. */
export const languageOf = (value: unknown): Language | undefined => languages.find((each) => each === value);

/** Answers each request in the language that its browser chose or prefers, until a session says whose it is. */
export function speakTo(request: Request, _: Response, next: NextFunction): void {
  const chosen = languageOf(parseCookie(request.headers.cookie ?? '')[LANGUAGE_COOKIE]);
  const preferred = languageOf(request.acceptsLanguages(...languages));
  const address = request.method === 'GET' ? request.originalUrl : '';
  speaking(chosen ?? preferred ?? languages[0], next, address);
}
