import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { apiRule } from '#domain/access';
import { operationOf } from '#server/platform/auth';
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
    const operation = operationOf(this.reflector, context.getHandler());
    const { method, ip } = context.switchToHttp().getRequest<Request>();
    const reads = method === 'GET' || method === 'HEAD';
    if (!reads && apiRule(operation)?.session === 'ignored') await this.crowds.take(`${operation} ${ip}`);
    return true;
  }
}
