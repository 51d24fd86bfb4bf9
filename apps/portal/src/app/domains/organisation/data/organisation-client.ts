import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type {
  ChangeMemberRequest,
  DepartmentList,
  InvitationList,
  InviteResponse,
  JoinCode,
  MemberList,
  MemberSearch,
  PlaceMembersRequest,
  PlaceMembersResponse,
} from '#contracts/memberships';
import type { ChangeTenantSignInRequest, TenantSignIn } from '#contracts/tenant-sign-in';

type Tenant = Signal<string | undefined>;

/** Fetches and changes the space of the organisation that one runs. */
@Service()
export class OrganisationClient {
  readonly #http = inject(HttpClient);

  members(
    tenant: Tenant,
    state: MemberSearch['state'],
    query: Signal<string>,
  ): HttpResourceRef<MemberList | undefined> {
    return httpResource<MemberList>(() => {
      const id = tenant();
      return id ? { url: `${spaceOf(id)}/members`, params: { state, query: query() } } : undefined;
    });
  }

  invitations(tenant: Tenant): HttpResourceRef<InvitationList | undefined> {
    return httpResource<InvitationList>(() => partOf(tenant(), 'invitations'));
  }

  joinCode(tenant: Tenant): HttpResourceRef<JoinCode | undefined> {
    return httpResource<JoinCode>(() => partOf(tenant(), 'join-code'));
  }

  departments(tenant: Tenant): HttpResourceRef<DepartmentList | undefined> {
    return httpResource<DepartmentList>(() => partOf(tenant(), 'departments'));
  }

  /** The first of those in no department. */
  unplaced(tenant: string): Promise<MemberList> {
    const params = { only: 'unplaced' };
    return firstValueFrom(this.#http.get<MemberList>(`${spaceOf(tenant)}/members`, { params }));
  }

  place(tenant: string, placements: PlaceMembersRequest['placements']): Promise<PlaceMembersResponse> {
    return firstValueFrom(
      this.#http.patch<PlaceMembersResponse>(`${spaceOf(tenant)}/members`, { placements }),
    );
  }

  change(tenant: string, member: string, change: ChangeMemberRequest): Promise<unknown> {
    return firstValueFrom(this.#http.patch(`${spaceOf(tenant)}/members/${member}`, change));
  }

  /** Also declines who asked. Rejects with `last-administrator`. */
  remove(tenant: string, member: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${spaceOf(tenant)}/members/${member}`));
  }

  /** The member is signed out everywhere and gets a mail. Rejects with `confirmation-required`. */
  resetSecondFactor(tenant: string, member: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${spaceOf(tenant)}/members/${member}/second-factor`));
  }

  invite(tenant: string, emails: readonly string[]): Promise<InviteResponse> {
    return firstValueFrom(this.#http.post<InviteResponse>(`${spaceOf(tenant)}/invitations`, { emails }));
  }

  withdraw(tenant: string, invitation: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${spaceOf(tenant)}/invitations/${invitation}`));
  }

  signIn(tenant: Tenant): HttpResourceRef<TenantSignIn | undefined> {
    return httpResource<TenantSignIn>(() => partOf(tenant(), 'sign-in'));
  }

  changeSignIn(tenant: string, settings: ChangeTenantSignInRequest): Promise<TenantSignIn> {
    return firstValueFrom(this.#http.put<TenantSignIn>(`${spaceOf(tenant)}/sign-in`, settings));
  }

  renewJoinCode(tenant: string): Promise<JoinCode> {
    return firstValueFrom(this.#http.put<JoinCode>(`${spaceOf(tenant)}/join-code`, {}));
  }
}

const spaceOf = (tenant: string): string => `/api/v1/tenants/${tenant}`;

const partOf = (tenant: string | undefined, part: string): string | undefined =>
  tenant && `${spaceOf(tenant)}/${part}`;
