import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { SignUpRequest, SignUpResponse, VerifyEmailRequest } from '#contracts/accounts';
import type { Me } from '#contracts/sessions';

/** Makes accounts and confirms their addresses. */
@Service()
export class AccountClient {
  readonly #http = inject(HttpClient);

  signUp(request: SignUpRequest): Promise<SignUpResponse> {
    return firstValueFrom(this.#http.post<SignUpResponse>('/api/v1/accounts', request));
  }

  /** Also signs in. */
  verifyEmail(request: VerifyEmailRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/email-verifications', request));
  }
}
