import { Location } from '@angular/common';
import { inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';

/**
 * Takes the token of a mailed link (`#token=…`) out of the address bar, so that it is not copied or shown along with
 * it. Empty when the link is not complete. Only where one can inject.
 */
export function takeMailedToken(): string {
  const location = inject(Location);
  const { fragment } = inject(ActivatedRoute).snapshot;
  location.replaceState(location.path(false));
  return new URLSearchParams(fragment ?? '').get('token') ?? '';
}
