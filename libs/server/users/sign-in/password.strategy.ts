import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { signInRequestSchema } from '#contracts/sessions';
import { parsedBody, type Proof } from '../proof.js';
import { SignIn } from './sign-in.js';

/** Proof by address and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(passportCustom.Strategy, 'password') {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  /** @throws DomainError sign-in-failed */
  validate({ body }: Request): Promise<Proof> {
    return this.signIn.signIn(parsedBody(signInRequestSchema, body));
  }
}
