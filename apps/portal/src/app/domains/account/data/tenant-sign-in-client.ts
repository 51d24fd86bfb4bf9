import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Me, SignInCodeResponse } from '#contracts/sessions';
import type {
  BegunTenantSignIn,
  BeginTenantSignInRequest,
  CompleteTenantSignInRequest,
  LinkIdentityRequest,
  RegisterIdentityRequest,
  TenantSignInStep,
} from '#contracts/tenant-sign-in';

const signIns = '/api/v1/tenant-sign-ins';

/** Signs in through an organisation. */
@Service()
export class TenantSignInClient {
  readonly #http = inject(HttpClient);

  begin(request: BeginTenantSignInRequest): Promise<BegunTenantSignIn> {
    return firstValueFrom(this.#http.post<BegunTenantSignIn>(signIns, request));
  }

  complete(request: CompleteTenantSignInRequest): Promise<Me | TenantSignInStep> {
    return firstValueFrom(this.#http.post<Me | TenantSignInStep>(`${signIns}/completions`, request));
  }

  register(request: RegisterIdentityRequest): Promise<SignInCodeResponse> {
    return firstValueFrom(this.#http.post<SignInCodeResponse>(`${signIns}/registrations`, request));
  }

  link(request: LinkIdentityRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>(`${signIns}/links`, request));
  }
}
