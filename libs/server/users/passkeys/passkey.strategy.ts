import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { passkeySignInRequestSchema } from '#contracts/passkeys';
import { parsedBody, type Proof } from '../proof.js';
import { PasskeySignIn } from './passkey-sign-in.js';

/** Proof by a passkey. */
@Injectable()
export class PasskeyStrategy extends PassportStrategy(passportCustom.Strategy, 'passkey') {
  constructor(private readonly passkey: PasskeySignIn) {
    super();
  }

  /** @throws DomainError passkey-refused */
  validate({ body }: Request): Promise<Proof> {
    return this.passkey.signIn(parsedBody(passkeySignInRequestSchema, body).credential);
  }
}
