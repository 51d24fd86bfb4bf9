import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Access, accessKey, type SignedInRequest } from '#server/platform/auth';
import { Crowds } from '#server/platform/limits';

/** Limits how often one address may ask for what anybody may change: signing up and in, links, codes. */
@Injectable()
export class CrowdGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly crowds: Crowds,
  ) {}

  /** @throws TooManyTries */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const targets = [handler, context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<Access | undefined>(accessKey, targets) === 'public';
    const { method, ip } = context.switchToHttp().getRequest<SignedInRequest>();
    if (!isPublic || method === 'GET' || method === 'HEAD') return true;
    await this.crowds.take(`${context.getClass().name} ${handler.name} ${ip}`);
    return true;
  }
}
