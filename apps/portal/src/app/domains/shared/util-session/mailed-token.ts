import { Location } from '@angular/common';
import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/** What a mailed link brings. */
export interface MailedLink {
  /** Empty when the link is not complete. */
  readonly token: string;
  /** Whether the account that it is for has no password to ask for. */
  readonly withoutPassword: boolean;
}

/** The token of a mailed link (`#token=…`), taken out of the address bar. Only where one can inject. */
export const takeMailedToken = (): string => takeMailedLink().token;

/**
 * Takes what a mailed link brings (`#token=…&password=none`) out of the address bar, so that it is not copied or shown
 * along with it. Only where one can inject.
 */
export function takeMailedLink(): MailedLink {
  const location = inject(Location);
  const { fragment } = inject(ActivatedRoute).snapshot;
  beginAgainWithAnotherLink();
  location.replaceState(location.path(false));
  const given = new URLSearchParams(fragment ?? '');
  return { token: given.get('token') ?? '', withoutPassword: given.get('password') === 'none' };
}

/** A link that is followed while its page is open, as after one that was not complete, changes the address only. */
function beginAgainWithAnotherLink(): void {
  const window = inject(DOCUMENT).defaultView;
  const begin = (): void => window?.location.reload();
  window?.addEventListener('hashchange', begin);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('hashchange', begin));
}
