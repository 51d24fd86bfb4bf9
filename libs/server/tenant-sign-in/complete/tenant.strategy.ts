import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { completeTenantSignInRequestSchema } from '#contracts/tenant-sign-in';
import { parsedBody } from '#server/users';
import { browserCookie } from '../begin/browser-cookie.js';
import { type Completed, CompleteTenantSignIn } from './complete-tenant-sign-in.js';

/** Proof by the provider of an organisation. Somebody whom we do not know yet is not proven, but comes through too. */
@Injectable()
export class TenantStrategy extends PassportStrategy(passportCustom.Strategy, 'tenant') {
  constructor(private readonly completing: CompleteTenantSignIn) {
    super();
  }

  /** @throws DomainError tenant-sign-in-invalid, -off, -refused, -unavailable */
  validate(request: Request): Promise<Completed> {
    const returned = parsedBody(completeTenantSignInRequestSchema, request.body);
    return this.completing.complete(returned, browserCookie.read(request) ?? '');
  }
}
