import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, LOCALE_ID } from '@angular/core';

/**
 * Asks the server for texts in the language of this build. Who is signed in has none, and is asked as the page already
 * asked it, before the program was there: browsers take that answer only where the question is the same.
 */
export const languageInterceptor: HttpInterceptorFn = (request, next) =>
  request.method === 'GET' && request.url === '/api/v1/me'
    ? next(request)
    : next(request.clone({ setHeaders: { 'Accept-Language': inject(LOCALE_ID) } }));
