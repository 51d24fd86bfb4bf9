import type { Request, Response } from 'express';
import { parseCookie } from 'cookie';

const attributes = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

/** A cookie by which one browser is known again, sent to our own pages' requests only, and never shown to a script. */
export class BrowserCookie {
  /** @param name begins with `__Host-` @param lifetime in ms */
  constructor(
    private readonly name: `__Host-${string}`,
    private readonly lifetime: number,
  ) {}

  read(request: Request): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[this.name];
  }

  /** As a browser sends it. */
  pair(token: string): string {
    return `${this.name}=${token}`;
  }

  set(response: Response, token: string): void {
    response.cookie(this.name, token, { ...attributes, maxAge: this.lifetime });
  }
}
