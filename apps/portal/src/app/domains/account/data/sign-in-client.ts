import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type {
  Me,
  RedeemSignInCodeRequest,
  SecondStepRequest,
  SignInCodeRequest,
  SignInCodeResponse,
} from '#contracts/sessions';

/** Signs in without a password. */
@Service()
export class SignInClient {
  readonly #http = inject(HttpClient);

  takeSecondStep(request: SecondStepRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/sessions/second-steps', request));
  }

  askCode(request: SignInCodeRequest): Promise<SignInCodeResponse> {
    return firstValueFrom(this.#http.post<SignInCodeResponse>('/api/v1/sign-in-codes', request));
  }

  redeemCode(request: RedeemSignInCodeRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/sign-in-codes/redemptions', request));
  }
}
