import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { DomainError } from '#server/platform/errors';
import { fromAnywhereKey } from './from-anywhere.js';

/** Injection token of the origin of this process's own pages, e.g. `https://quickscan.example`. */
export const OWN_ORIGIN = Symbol('own-origin');

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against cross-site request forgery: a request that changes something must come from our own pages.
 * `Sec-Fetch-Site` says so; a browser without it sends `Origin`.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(OWN_ORIGIN) private readonly ownOrigin: string,
  ) {}

  /** @throws DomainError origin-refused */
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (safeMethods.has(request.method) || this.isOurs(request)) return true;
    if (this.reflector.get<true | undefined>(fromAnywhereKey, context.getHandler())) return true;
    throw new DomainError('origin-refused');
  }

  private isOurs({ headers }: Request): boolean {
    const site = headers['sec-fetch-site'];
    return site === undefined ? headers.origin === this.ownOrigin : site === 'same-origin';
  }
}
