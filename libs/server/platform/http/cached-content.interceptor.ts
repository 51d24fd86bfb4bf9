import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';

const year = 365 * 24 * 3600;

/**
 * Headers of public content: an edition by its id never changes, so it may be kept for ever; what is "current" is
 * asked for again each time, by its entity tag. Each language is an answer of its own.
 */
@Injectable()
export class CachedContent implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<{ language: string }>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request<{ edition?: string }>>();
    const response = context.switchToHttp().getResponse<Response>();
    const { edition } = request.params;
    return next.handle().pipe(
      tap(({ language }) => {
        response.vary('Accept-Language');
        response.set('Content-Language', language);
        response.set('Cache-Control', cachingOf(edition));
      }),
    );
  }
}

/** A draft that is previewed is nobody's to keep. */
function cachingOf(edition: string | undefined): string {
  if (edition === 'current') return 'no-cache';
  return edition?.startsWith('preview-') ? 'no-store' : `public, max-age=${year}, immutable`;
}
