import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Me } from '#contracts/sessions';
import type {
  InvitedRound,
  JoinRoundRequest,
  Participation,
  ReusableAttemptList,
  Round,
  SignUpToRoundRequest,
  Team,
} from '#contracts/teams';

/** Looks up what one may join, and joins. */
@Service()
export class JoinClient {
  readonly #http = inject(HttpClient);

  invited({ token, round }: Pick<JoinRoundRequest, 'token' | 'round'>): Promise<InvitedRound> {
    if (token === undefined) return this.#seen(round ?? '');
    return firstValueFrom(this.#http.post<InvitedRound>('/api/v1/round-invitations', { token }));
  }

  /** Makes the account of who was invited by mail, and signs her in. Rejects with `account-exists`. */
  signUp(request: SignUpToRoundRequest): Promise<Me> {
    return firstValueFrom(this.#http.post<Me>('/api/v1/round-invitations/redemptions', request));
  }

  join(request: JoinRoundRequest): Promise<Participation> {
    return firstValueFrom(this.#http.post<Participation>('/api/v1/participations', request));
  }

  /** A round that one sees without an invitation: of one's organisation, or of a team that one is in. */
  async #seen(id: string): Promise<InvitedRound> {
    const get = <T>(path: string): Promise<T> => firstValueFrom(this.#http.get<T>(`/api/v1/${path}`));
    const round = await get<Round>(`rounds/${id}`);
    const { purpose } = await get<Team>(`teams/${round.team}`);
    const { items: reusable } = await get<ReusableAttemptList>(`rounds/${id}/reusable-attempts`);
    const { kind, byDepartment, department, organiserName, closesAt, teamName: team } = round;
    const shown = { kind, byDepartment, department, organiserName, closesAt };
    return { ...shown, round: id, team, purpose, message: '', mailed: false, reusable };
  }
}
