import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DepartmentList } from '#contracts/memberships';
import type {
  ChangeTeamAction,
  InviteToRoundResponse,
  JoinLink,
  NewRound,
  NewTeamAction,
  OrganisedRound,
  Round,
  RoundInvitationList,
  RoundOverview,
  StartTeamRequest,
  Team,
  TeamAction,
  TeamActionList,
  TeamList,
} from '#contracts/teams';

type Id = Signal<string | undefined>;

/** Fetches and changes teams, their rounds and what they agreed on. */
@Service()
export class TeamsClient {
  readonly #http = inject(HttpClient);

  teams(): HttpResourceRef<TeamList | undefined> {
    return httpResource<TeamList>(() => '/api/v1/teams');
  }

  team(id: Id): HttpResourceRef<Team | undefined> {
    return httpResource<Team>(() => of('teams', id()));
  }

  round(id: Id): HttpResourceRef<Round | undefined> {
    return httpResource<Round>(() => of('rounds', id()));
  }

  organised(id: Id): HttpResourceRef<OrganisedRound | undefined> {
    return httpResource<OrganisedRound>(() => of('rounds', id(), '/organisation'));
  }

  invitations(id: Id): HttpResourceRef<RoundInvitationList | undefined> {
    return httpResource<RoundInvitationList>(() => of('rounds', id(), '/invitations'));
  }

  joinLink(id: Id): HttpResourceRef<JoinLink | undefined> {
    return httpResource<JoinLink>(() => of('rounds', id(), '/join-link'));
  }

  overview(id: Id): HttpResourceRef<RoundOverview | undefined> {
    return httpResource<RoundOverview>(() => of('rounds', id(), '/overview'));
  }

  actions(team: Id): HttpResourceRef<TeamActionList | undefined> {
    return httpResource<TeamActionList>(() => of('teams', team(), '/actions'));
  }

  /** Those of an organisation that one runs, and how many of its members are in none. */
  departments(tenant: Id): HttpResourceRef<DepartmentList | undefined> {
    return httpResource<DepartmentList>(() => of('tenants', tenant(), '/departments'));
  }

  /** With `tenant`, for that whole organisation. */
  start(request: StartTeamRequest, tenant?: string): Promise<Team> {
    const path = tenant ? `/api/v1/tenants/${tenant}/teams` : '/api/v1/teams';
    return firstValueFrom(this.#http.post<Team>(path, request));
  }

  startRound(team: string, round: NewRound): Promise<Round> {
    return firstValueFrom(this.#http.post<Round>(`/api/v1/teams/${team}/rounds`, round));
  }

  invite(round: string, emails: readonly string[]): Promise<InviteToRoundResponse> {
    const path = `/api/v1/rounds/${round}/invitations`;
    return firstValueFrom(this.#http.post<InviteToRoundResponse>(path, { emails }));
  }

  renewLink(round: string): Promise<JoinLink> {
    return firstValueFrom(this.#http.put<JoinLink>(`/api/v1/rounds/${round}/join-link`, {}));
  }

  extend(round: string, closesAt: string): Promise<Round> {
    return firstValueFrom(this.#http.patch<Round>(`/api/v1/rounds/${round}`, { closesAt }));
  }

  close(round: string): Promise<Round> {
    return firstValueFrom(this.#http.put<Round>(`/api/v1/rounds/${round}/closing`, {}));
  }

  remind(round: string): Promise<OrganisedRound> {
    return firstValueFrom(this.#http.post<OrganisedRound>(`/api/v1/rounds/${round}/reminders`, {}));
  }

  leave(round: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`/api/v1/rounds/${round}/participation`));
  }

  add(team: string, action: NewTeamAction): Promise<TeamAction> {
    return firstValueFrom(this.#http.post<TeamAction>(`/api/v1/teams/${team}/actions`, action));
  }

  change(team: string, action: string, change: ChangeTeamAction): Promise<TeamAction> {
    return firstValueFrom(this.#http.patch<TeamAction>(`/api/v1/teams/${team}/actions/${action}`, change));
  }

  remove(team: string, action: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`/api/v1/teams/${team}/actions/${action}`));
  }
}

const of = (kind: string, id: string | undefined, part = ''): string | undefined =>
  id && `/api/v1/${kind}/${id}${part}`;
