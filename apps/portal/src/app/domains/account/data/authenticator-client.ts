import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AuthenticatorState, NewAuthenticator, RecoveryCodes } from '#contracts/authenticators';

const path = '/api/v1/authenticators';

/** Turns the authenticator app of the one who is signed in on and off. */
@Service()
export class AuthenticatorClient {
  readonly #http = inject(HttpClient);

  show(): Promise<AuthenticatorState> {
    return firstValueFrom(this.#http.get<AuthenticatorState>(`${path}/current`));
  }

  begin(): Promise<NewAuthenticator> {
    return firstValueFrom(this.#http.post<NewAuthenticator>(path, null));
  }

  async confirm(code: string): Promise<readonly string[]> {
    const answer = this.#http.post<RecoveryCodes>(`${path}/confirmations`, { code });
    return (await firstValueFrom(answer)).codes;
  }

  async renewCodes(): Promise<readonly string[]> {
    const answer = this.#http.post<RecoveryCodes>(`${path}/current/recovery-codes`, null);
    return (await firstValueFrom(answer)).codes;
  }

  turnOff(): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${path}/current`));
  }
}
