import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, type Observable } from 'rxjs';
import { operationOf, type SignedInRequest } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';
import { RefusedActions } from './refused-actions.js';

/** Notes what a use-case refused to an administrator; what the guard refuses, it notes itself. */
@Injectable()
export class RefusedActionsInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly refused: RefusedActions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const { principal } = request;
    if (!principal?.administers) return next.handle();
    const { accountId, administers } = principal;
    const operation = operationOf(this.reflector, context.getHandler()) ?? '';
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (error instanceof DomainError)
          await this.refused.note({ request, operation, accountId, administers });
        throw error;
      }),
    );
  }
}
