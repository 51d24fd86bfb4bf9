import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { JoinRequest, Membership, SignUpInvitedRequest } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';

const memberships = '/api/v1/memberships';

/** Joins and leaves organisations. */
@Service()
export class MembershipsClient {
  readonly #http = inject(HttpClient);

  join(request: JoinRequest): Promise<Membership> {
    return firstValueFrom(this.#http.post<Membership>(memberships, request));
  }

  /** Makes the account of who was invited, which joins and is signed in. Rejects with `account-exists`. */
  signUpInvited(request: SignUpInvitedRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/invitations/redemptions', request));
  }

  /** Rejects with `last-administrator` for who is the only one to run it. */
  leave(membership: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${memberships}/${membership}`));
  }
}
