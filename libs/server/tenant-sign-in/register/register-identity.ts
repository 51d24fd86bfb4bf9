import { Injectable } from '@nestjs/common';
import type { RegisterIdentityRequest } from '#contracts/tenant-sign-in';
import { AskSignInCode, SignUp } from '#server/users';
import { TenantSignInRequests } from '../tenant-sign-in-requests.js';

/**
 * The first sign-in through an organisation: makes an account where the address has none, and mails a code. Whatever a
 * provider says of an address, only that code shows whose it is; so nothing is linked in silence, and nobody can take an
 * address beforehand.
 */
@Injectable()
export class RegisterIdentity {
  constructor(
    private readonly requests: TenantSignInRequests,
    private readonly signUp: SignUp,
    private readonly askCode: AskSignInCode,
  ) {}

  /**
   * @returns the token that the mailed code is worth nothing without
   * @throws DomainError tenant-sign-in-invalid, function-group-unknown
   */
  async register(request: RegisterIdentityRequest, language: string): Promise<string> {
    const { ticket, email, functionGroup } = request;
    await this.requests.proven(ticket);
    await this.signUp.prepare({ email, functionGroup }, language);
    return this.askCode.ask(email);
  }
}
