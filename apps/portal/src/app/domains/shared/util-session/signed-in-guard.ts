import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { SessionStore } from './session-store';

/** Lets people in who are signed in; sends others to sign in first, and back again. */
export const signedInGuard: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  if (await session.known()) return true;
  return router.createUrlTree(['/inloggen'], { queryParams: { returnUrl: state.url } });
};
