import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ProblemCode } from '#contracts/problems';
import { admits, apiRule, type Role } from '#domain/access';
import { operationOf, type Principal, readSessionCookie, type SignedInRequest } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { DomainError } from '#server/platform/errors';
import { Sessions } from '#server/users';

const error = (code: ProblemCode): DomainError => new DomainError(code);

/** How long a proof of who one is counts for what is worth one, in ms. */
const freshFor = 15 * 60 * 1000;

/** What everybody is who signs in here. */
const rolesOfSession: readonly Role[] = ['respondent'];

/**
 * Lets a request through when the table of roles admits it (`libs/domain/access`), and notes who it acts for. A route
 * without a row in the table is refused.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError sign-in-required, not-allowed, confirmation-required */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = apiRule(operationOf(this.reflector, context.getHandler()));
    if (!rule) throw error('not-allowed');
    if (rule.session === 'ignored') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = readSessionCookie(request);
    const principal = token && (await this.sessions.find(token));
    if (!principal && rule.session === 'if-any') return true;
    if (!principal) throw error('sign-in-required');
    if (!admits(rule, rolesOfSession)) throw error('not-allowed');
    if (rule.fresh && !this.isFresh(principal)) throw error('confirmation-required');
    request.principal = principal;
    return true;
  }

  private isFresh({ confirmedAt }: Principal): boolean {
    return this.clock.now().getTime() - confirmedAt.getTime() < freshFor;
  }
}
