import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Me, SecondStepNeeded, SignInRequest } from '#contracts/sessions';

/** Fetches who is signed in, and signs in and out. */
@Service()
export class SessionClient {
  readonly #http = inject(HttpClient);

  /** Who is signed in; null when nobody is. */
  me(): Promise<Me | null> {
    return firstValueFrom(this.#http.get<Me | null>('/api/v1/me'));
  }

  /** Who is signed in now, or what is needed besides the password. */
  signIn(request: SignInRequest): Promise<Me | SecondStepNeeded> {
    return firstValueFrom(this.#http.post<Me | SecondStepNeeded>('/api/v1/sessions', request));
  }

  /** Reaches the server also where the page is left or closed right away. */
  signOut(): Promise<unknown> {
    return firstValueFrom(this.#http.delete('/api/v1/sessions/current', { keepalive: true }));
  }
}
