import { Service } from '@angular/core';

const key = 'quickscan.wayBack';

/** Keeps where this tab wants to go after signing in, while it is away at the page of an organisation. */
@Service()
export class WayBack {
  keep(url: string | undefined): void {
    if (url) sessionStorage.setItem(key, url);
    else sessionStorage.removeItem(key);
  }

  take(): string | undefined {
    const url = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return url;
  }
}
