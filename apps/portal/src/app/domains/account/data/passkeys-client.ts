import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type {
  Passkey,
  PasskeyList,
  PasskeyOptions,
  PasskeySignInRequest,
  RegisterPasskeyRequest,
} from '#contracts/passkeys';
import type { Me } from '#contracts/sessions';

/** Fetches and changes the passkeys of the one who is signed in, and signs in with one. */
@Service()
export class PasskeysClient {
  readonly #http = inject(HttpClient);

  async list(): Promise<readonly Passkey[]> {
    const { items } = await firstValueFrom(this.#http.get<PasskeyList>('/api/v1/passkeys'));
    return items;
  }

  begin(): Promise<PasskeyOptions> {
    return firstValueFrom(this.#http.post<PasskeyOptions>('/api/v1/passkeys/challenges', null));
  }

  register(request: RegisterPasskeyRequest): Promise<Passkey> {
    return firstValueFrom(this.#http.post<Passkey>('/api/v1/passkeys', request));
  }

  rename(id: string, name: string): Promise<unknown> {
    return firstValueFrom(this.#http.patch(`/api/v1/passkeys/${id}`, { name }));
  }

  remove(id: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`/api/v1/passkeys/${id}`));
  }

  beginSignIn(): Promise<PasskeyOptions> {
    return firstValueFrom(this.#http.post<PasskeyOptions>('/api/v1/passkey-sign-ins/challenges', null));
  }

  signIn(request: PasskeySignInRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/passkey-sign-ins', request));
  }
}
