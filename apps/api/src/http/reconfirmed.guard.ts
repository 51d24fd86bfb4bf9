import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ProblemCode } from '#contracts/problems';
import { reconfirmedFor, reconfirmedKey, type SignedInRequest } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { DomainError } from '#server/platform/errors';

const confirmationRequired: ProblemCode = 'confirmation-required';

/** Asks for a fresh proof of who one is where a route is marked so. Comes after the session guard. */
@Injectable()
export class ReconfirmedGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError confirmation-required */
  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (!this.reflector.getAllAndOverride<true | undefined>(reconfirmedKey, targets)) return true;
    const { principal } = context.switchToHttp().getRequest<SignedInRequest>();
    const oldest = this.clock.now().getTime() - reconfirmedFor;
    if (principal && principal.confirmedAt.getTime() > oldest) return true;
    throw new DomainError(confirmationRequired);
  }
}
