import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passportCustom from 'passport-custom';
import { secondStepRequestSchema } from '#contracts/sessions';
import { parsedBody, type Proof } from '../proof.js';
import { SecondStep } from './second-step.js';

/** Proof by a code of an authenticator app, after the password. */
@Injectable()
export class SecondStepStrategy extends PassportStrategy(passportCustom.Strategy, 'second-step') {
  constructor(private readonly secondStep: SecondStep) {
    super();
  }

  /** @throws DomainError code-wrong, sign-in-request-invalid; TooManyTries */
  validate({ body }: Request): Promise<Proof> {
    return this.secondStep.prove(parsedBody(secondStepRequestSchema, body));
  }
}
