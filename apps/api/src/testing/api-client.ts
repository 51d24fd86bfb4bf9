import { setTimeout as pause } from 'node:timers/promises';
import type { Problem } from '#contracts/problems';
import { SESSION_COOKIE } from '#server/platform/auth';

/** What a request gave back, read once. */
export type Answer<T = unknown> = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
};

type Body = { readonly json?: unknown; readonly raw?: string; readonly headers?: Record<string, string> };

/** A browser without a screen: keeps its cookies, and says that it comes from our own pages. */
export class ApiClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get<T>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send<T>('GET', path, headers ? { headers } : {});
  }

  post<T>(path: string, json: unknown): Promise<Answer<T>> {
    return this.send<T>('POST', path, { json });
  }

  put<T>(path: string, json: unknown): Promise<Answer<T>> {
    return this.send<T>('PUT', path, { json });
  }

  patch<T>(path: string, json: unknown): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, { json });
  }

  delete<T>(path: string): Promise<Answer<T>> {
    return this.send<T>('DELETE', path);
  }

  async send<T>(method: string, path: string, { json, raw, headers }: Body = {}): Promise<Answer<T>> {
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 && { cookie: this.allCookies }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    this.keepCookies(response);
    return { status: response.status, headers: response.headers, body: (await readBody(response)) as T };
  }

  /** The session's cookie as the browser keeps it, `name=value`. */
  get sessionCookie(): string | undefined {
    const token = this.cookies.get(SESSION_COOKIE);
    return token && `${SESSION_COOKIE}=${token}`;
  }

  /** Takes over a cookie, e.g. one that was kept after signing out; without one the session's goes. */
  useCookie(cookie: string | undefined): void {
    const [name = SESSION_COOKIE, token] = cookie?.split(/=(.*)/s) ?? [];
    if (token) this.cookies.set(name, token);
    else this.cookies.delete(name);
  }

  private get allCookies(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie()) this.useCookie(line.split(';')[0]);
  }
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as unknown) : text;
}

/** The code of a problem answer. */
export const codeOf = ({ body }: Answer): string => (body as Problem).code;

/** Waits until a check holds. @throws when it does not within half a minute */
export async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50))
    if (await check()) return;
  throw new Error('It did not happen within half a minute.');
}
