import { EntityManager } from '@mikro-orm/postgresql';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { SignedInRequest } from '#server/platform/auth';

/**
 * The one place where a request's database context is set: from here every transaction of this request
 * carries the id of its session's account, which row-level security reads.
 */
@Injectable()
export class SessionContextInterceptor implements NestInterceptor {
  constructor(private readonly em: EntityManager) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { principal } = context.switchToHttp().getRequest<SignedInRequest>();
    if (principal) this.em.setSessionContext({ variables: { 'app.user_id': principal.accountId } });
    return next.handle();
  }
}
