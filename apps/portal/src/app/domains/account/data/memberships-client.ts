import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { JoinRequest, Membership } from '#contracts/memberships';

const memberships = '/api/v1/memberships';

/** Joins and leaves organisations. */
@Service()
export class MembershipsClient {
  readonly #http = inject(HttpClient);

  join(request: JoinRequest): Promise<Membership> {
    return firstValueFrom(this.#http.post<Membership>(memberships, request));
  }

  /** Rejects with `last-administrator` for who is the only one to run it. */
  leave(membership: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${memberships}/${membership}`));
  }
}
