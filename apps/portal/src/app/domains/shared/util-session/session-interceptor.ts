import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { isSignedOut } from '../util-problem/problem';
import { SessionStore } from './session-store';

/**
 * Notices that a session has ended. A page that could not be read leads to sign in; something that
 * could not be written stays on the screen, so that nothing typed or chosen is lost.
 */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  if (isAboutSessions(request)) return next(request);
  const session = inject(SessionStore);
  const router = inject(Router);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (!isSignedOut(error)) return;
        session.forget();
        if (request.method === 'GET')
          void router.navigate(['/inloggen'], { queryParams: { returnUrl: router.url } });
      },
    }),
  );
};

function isAboutSessions({ url }: HttpRequest<unknown>): boolean {
  return url === '/api/v1/me' || url.startsWith('/api/v1/sessions');
}
