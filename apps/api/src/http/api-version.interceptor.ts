import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { apiVersion } from './api-version.js';

/** Tells the API's full version in every answer, as the API Design Rules ask; private answers aren't cached. */
@Injectable()
export class ApiVersionInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('API-Version', apiVersion);
    response.setHeader('Cache-Control', 'no-store');
    return next.handle();
  }
}
