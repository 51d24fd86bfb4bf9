import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { linkIdentityRequestSchema } from '#contracts/tenant-sign-in';
import { parsedBody } from '#server/users';
import { type Linked, LinkIdentity } from './link-identity.js';

/** Proof by the provider of an organisation together with a mailed code, on a first sign-in. */
@Injectable()
export class TenantLinkStrategy extends PassportStrategy(passportCustom.Strategy, 'tenant-link') {
  constructor(private readonly linking: LinkIdentity) {
    super();
  }

  /** @throws DomainError tenant-sign-in-invalid, code-wrong, sign-in-request-invalid */
  validate({ body }: Request): Promise<Linked> {
    return this.linking.link(parsedBody(linkIdentityRequestSchema, body));
  }
}
