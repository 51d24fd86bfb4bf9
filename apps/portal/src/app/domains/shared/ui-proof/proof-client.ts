import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ConfirmByPasskeyRequest, PasskeyOptions } from '#contracts/passkeys';
import type { ConfirmByCodeRequest, SignInCodeResponse } from '#contracts/sessions';

/** Proves again who one is. */
@Service()
export class ProofClient {
  readonly #http = inject(HttpClient);

  confirmByPassword(password: string): Promise<unknown> {
    return firstValueFrom(this.#http.post('/api/v1/sessions/current/confirmations', { password }));
  }

  beginPasskey(): Promise<PasskeyOptions> {
    return firstValueFrom(this.#http.post<PasskeyOptions>('/api/v1/passkey-sign-ins/challenges', null));
  }

  confirmByPasskey(request: ConfirmByPasskeyRequest): Promise<unknown> {
    return firstValueFrom(this.#http.post('/api/v1/passkey-sign-ins/confirmations', request));
  }

  askCode(email: string): Promise<SignInCodeResponse> {
    return firstValueFrom(this.#http.post<SignInCodeResponse>('/api/v1/sign-in-codes', { email }));
  }

  confirmByCode(request: ConfirmByCodeRequest): Promise<unknown> {
    return firstValueFrom(this.#http.post('/api/v1/sign-in-codes/confirmations', request));
  }
}
