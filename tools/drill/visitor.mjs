import { setTimeout as pause } from 'node:timers/promises';

/** A browser without a screen: keeps its session, and says that it comes from our own pages. */
export class Visitor {
  /** @param {string} origin of the API */
  constructor(origin) {
    this.origin = origin;
    /** @type {Map<string, string>} its cookies by name */
    this.cookies = new Map();
  }

  /**
   * @param {string} method @param {string} path under `/api/v1` @param {unknown} [body]
   * @param {Record<string, string>} [headers]
   * @returns {Promise<{ status: number, text: string }>}
   */
  async send(method, path, body, headers = {}) {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 && { cookie: this.allCookies() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      this.keep(line.split(';')[0]);
    }
    return { status: answer.status, text: await answer.text() };
  }

  /** @param {string} pair `name=value` */
  keep(pair) {
    const [name, value] = pair.split(/=(.*)/s);
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }

  allCookies() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sends, and must get this status. @returns {Promise<any>} the answer's body */
  async expect(status, method, path, body) {
    const answer = await this.send(method, path, body);
    if (answer.status !== status) {
      throw new Error(`${method} ${path} gave ${answer.status} and not ${status}: ${answer.text}`);
    }
    return answer.text ? JSON.parse(answer.text) : undefined;
  }

  /** Asks until what comes is as it should be. */
  async until(path, isRight) {
    for (let tries = 0; tries < 600; tries += 1) {
      if (isRight(await this.expect(200, 'GET', path))) return;
      await pause(100);
    }
    throw new Error(`${path} did not come right`);
  }
}
