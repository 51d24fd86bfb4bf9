import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { redeemSignInCodeRequestSchema } from '#contracts/sessions';
import { parsedBody, type Proof } from '../proof.js';
import { RedeemSignInCode } from './redeem-sign-in-code.js';

/** Proof by a code that was mailed. */
@Injectable()
export class MailedCodeStrategy extends PassportStrategy(passportCustom.Strategy, 'mailed-code') {
  constructor(private readonly code: RedeemSignInCode) {
    super();
  }

  /** @throws DomainError code-wrong, sign-in-request-invalid */
  validate({ body }: Request): Promise<Proof> {
    return this.code.redeem(parsedBody(redeemSignInCodeRequestSchema, body));
  }
}
