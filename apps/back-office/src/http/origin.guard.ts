import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type BackOfficeConfig, CONFIG } from '#server/platform/config';
import { originRefused } from '../back-office.errors.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against cross-site request forgery: a request that changes something must come from our own pages.
 * `Sec-Fetch-Site` says so; a browser without it sends `Origin`.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: BackOfficeConfig) {}

  /** @throws DomainError origin-refused */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (safeMethods.has(request.method) || this.isOurs(request)) return true;
    throw originRefused();
  }

  private isOurs({ headers }: Request): boolean {
    const site = headers['sec-fetch-site'];
    return site === undefined ? headers.origin === this.config.BACK_OFFICE_URL : site === 'same-origin';
  }
}
