/** What a request gave back, read once. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

type Options = {
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A browser without a screen: keeps its cookie, and says that it comes from our own pages. */
export class BackOfficeClient {
  cookie: string | undefined;

  constructor(private readonly origin: string) {}

  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer> {
    return this.send('GET', path, headers ? { headers } : {});
  }

  /** A file, as bytes. */
  async download(path: string): Promise<{ status: number; headers: Headers; bytes: Uint8Array }> {
    const headers = { ...(this.cookie && { cookie: this.cookie }) };
    const response = await fetch(`${this.origin}${path}`, { redirect: 'manual', headers });
    return { status: response.status, headers: response.headers, bytes: await response.bytes() };
  }

  post(
    path: string,
    form: Readonly<Record<string, string>> = {},
    headers?: Record<string, string>,
  ): Promise<Answer> {
    return this.send('POST', path, { form, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  }

  /** Sends a form with a file. */
  async upload(path: string, bytes: Uint8Array, form: Readonly<Record<string, string>>): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) body.append(name, value);
    body.append('pack', new Blob([new Uint8Array(bytes)]), 'teksten.zip');
    const headers = { 'sec-fetch-site': 'same-origin', ...(this.cookie && { cookie: this.cookie }) };
    const response = await fetch(`${this.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  async send(method: string, path: string, { form, headers }: Options): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(this.cookie && { cookie: this.cookie }), ...headers },
      ...(form && { body: new URLSearchParams(form) }),
    });
    this.keepCookie(response);
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  private keepCookie({ headers }: Response): void {
    for (const line of headers.getSetCookie()) {
      const [pair] = line.split(';');
      this.cookie = pair?.endsWith('=') ? undefined : pair;
    }
  }
}
