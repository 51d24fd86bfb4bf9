/** A browser at an OpenID provider: follows where it is sent, keeps its cookies, fills in who it is. */
export class ProviderBrowser {
  private readonly cookies = new Map<string, string>();

  /**
   * Signs in as somebody, from the address that began it.
   * @param home the addresses that belong to us: what leads there is not followed
   * @returns the address of ours that the provider sends the browser back to
   */
  async signIn(address: string, name: string, home: string): Promise<URL> {
    let next = address;
    for (let steps = 0; steps < 10; steps += 1) {
      const response = await this.open(next);
      const onward = response.headers.get('location');
      if (!onward) {
        next = await this.fillIn(next, name);
      } else {
        next = new URL(onward, next).href;
      }
      if (next.startsWith(home)) return new URL(next);
    }
    throw new Error('the provider did not send the browser back');
  }

  private async fillIn(address: string, name: string): Promise<string> {
    const body = new URLSearchParams({ name });
    const response = await this.open(address, { method: 'POST', body });
    const onward = response.headers.get('location');
    if (!onward) throw new Error(`signing in at the provider gave ${response.status}`);
    return new URL(onward, address).href;
  }

  private async open(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    await response.arrayBuffer();
    return response;
  }
}
