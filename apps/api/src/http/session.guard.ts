import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ProblemCode } from '#contracts/problems';
import { type Access, accessKey, readSessionCookie, type SignedInRequest } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';
import { Sessions } from '#server/users';

const signInRequired: ProblemCode = 'sign-in-required';

/** Lets a request through when its session is valid, or its route is public; notes who it acts for. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError sign-in-required */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const needs = this.reflector.getAllAndOverride<Access | undefined>(accessKey, targets);
    if (needs === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = readSessionCookie(request);
    const principal = token && (await this.sessions.find(token));
    if (!principal && needs === 'session-if-any') return true;
    if (!principal) throw new DomainError(signInRequired);
    request.principal = principal;
    return true;
  }
}
