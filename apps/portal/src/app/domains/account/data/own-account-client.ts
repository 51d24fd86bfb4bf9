import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import type { ChangeEmailResponse, ChangeProfileRequest } from '#contracts/accounts';
import type { DataExport } from '#contracts/data-exports';
import type { Me, SessionList } from '#contracts/sessions';

const me = '/api/v1/me';
const sessions = '/api/v1/sessions';
const dataExports = '/api/v1/data-exports';

const once = <T>(answer: Observable<T>): Promise<T> => firstValueFrom(answer);

/** What one can see and change of one's own account. */
@Service()
export class OwnAccountClient {
  readonly #http = inject(HttpClient);

  changeProfile(changes: ChangeProfileRequest): Promise<Me> {
    return once(this.#http.patch<Me>(me, changes));
  }

  askEmailChange(email: string): Promise<ChangeEmailResponse> {
    return once(this.#http.put<ChangeEmailResponse>(`${me}/email`, { email }));
  }

  /** Moves an account to the address that the token was mailed to. */
  redeemEmailChange(token: string): Promise<unknown> {
    return once(this.#http.post('/api/v1/email-changes/redemptions', { token }));
  }

  changePassword(password: string): Promise<unknown> {
    return once(this.#http.put(`${me}/password`, { password }));
  }

  sessions(): Promise<SessionList> {
    return once(this.#http.get<SessionList>(sessions));
  }

  endSession(id: string): Promise<unknown> {
    return once(this.#http.delete(`${sessions}/${id}`));
  }

  endOtherSessions(): Promise<unknown> {
    return once(this.#http.delete(`${sessions}/others`));
  }

  requestExport(): Promise<DataExport> {
    return once(this.#http.post<DataExport>(dataExports, undefined));
  }

  dataExport(id: string): Promise<DataExport> {
    return once(this.#http.get<DataExport>(`${dataExports}/${id}`));
  }

  download(id: string): Promise<Blob> {
    return once(this.#http.get(`${dataExports}/${id}/document`, { responseType: 'blob' }));
  }

  deleteAccount(): Promise<unknown> {
    return once(this.#http.delete(me));
  }
}
