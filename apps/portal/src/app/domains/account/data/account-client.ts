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
import type { UnsubscribeRequest } from '#contracts/mails';
import type { Me } from '#contracts/sessions';

/** Makes accounts, confirms their addresses, gives them new passwords, and stops mail. */
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

  /** Wants no further mail; the request is the one that mail programs send (RFC 8058). */
  unsubscribe(token: string): Promise<unknown> {
    const request: UnsubscribeRequest = { 'List-Unsubscribe': 'One-Click' };
    const path = `/api/v1/mail-unsubscriptions/${encodeURIComponent(token)}`;
    return firstValueFrom(this.#http.post(path, request));
  }

  /** Signs nobody in. */
  redeemPasswordReset(request: RedeemPasswordResetRequest): Promise<unknown> {
    return firstValueFrom(this.#http.post('/api/v1/password-resets/redemptions', request));
  }
}
