import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { ProblemCode } from '#contracts/problems';
import { CONFIG, type Config } from '#server/platform/config';
import { DomainError } from '#server/platform/errors';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const originRefused: ProblemCode = 'origin-refused';

/**
 * Against cross-site request forgery: a request that changes something must come from our own pages.
 * `Sec-Fetch-Site` says so; a browser without it sends `Origin`.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws DomainError origin-refused */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (safeMethods.has(request.method) || this.isOurs(request)) return true;
    throw new DomainError(originRefused);
  }

  private isOurs({ headers }: Request): boolean {
    const site = headers['sec-fetch-site'];
    return site === undefined ? headers.origin === this.config.PUBLIC_URL : site === 'same-origin';
  }
}
