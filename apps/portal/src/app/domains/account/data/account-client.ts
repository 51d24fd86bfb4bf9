import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type {
  PasswordResetRequest,
  PasswordResetResponse,
  RedeemPasswordResetRequest,
  SignUpRequest,
  SignUpResponse,
  VerifyEmailRequest,
} from '#contracts/accounts';
import type { Me } from '#contracts/sessions';

/** Makes accounts, confirms their addresses, and gives them new passwords. */
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

  askPasswordReset(request: PasswordResetRequest): Promise<PasswordResetResponse> {
    return firstValueFrom(this.#http.post<PasswordResetResponse>('/api/v1/password-resets', request));
  }

  /** Signs nobody in. */
  redeemPasswordReset(request: RedeemPasswordResetRequest): Promise<unknown> {
    return firstValueFrom(this.#http.post('/api/v1/password-resets/redemptions', request));
  }
}
