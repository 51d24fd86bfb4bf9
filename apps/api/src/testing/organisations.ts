import { createTenant, Invitation } from '#server/members';
import { Tenant } from '#server/tenants';
import type { Member, MemberList, Membership } from '#contracts/memberships';
import type { ApiClient } from './api-client.js';
import type { ApiHarness } from './api-harness.js';

/** An organisation with one administrator, who is signed in. */
export type Organisation = {
  readonly id: string;
  /** The path of its space. */
  readonly path: string;
  readonly administrator: ApiClient;
};

/** Makes an organisation as a platform administrator does, and its first administrator by her invitation. */
export async function organisation(api: ApiHarness, name: string, email: string): Promise<Organisation> {
  const orm = await api.database.orm('content', [Tenant, Invitation], 1);
  const made = await orm.em
    .fork()
    .transactional((em) => createTenant(em, { name, administrator: email, language: 'nl' }));
  const administrator = await api.signedIn(email, 'management');
  await joined(administrator, { invitation: made.invitation });
  await withTwoFactors(api, email);
  return { id: made.tenantId, path: `/api/v1/tenants/${made.tenantId}`, administrator };
}

/** As if she had signed in with a passkey, which running an organisation asks. */
export async function withTwoFactors(api: ApiHarness, email: string): Promise<void> {
  await api.database
    .superuser()
    .query('update session set factors = 2 where account_id = (select id from account where email = $1)', [
      email,
    ]);
}

/** Joins, and must succeed. */
export async function joined(client: ApiClient, request: object): Promise<Membership> {
  const { status, body } = await client.post<Membership>('/api/v1/memberships', request);
  if (status !== 201) throw new Error(`joining gave ${status}`);
  return body;
}

/** The join code of an organisation, as its administrator makes it. */
export async function joinCodeOf({ path, administrator }: Organisation): Promise<string> {
  return (await administrator.put<{ code: string }>(`${path}/join-code`, {})).body.code;
}

/** Members and who asks to be one, whose name or address holds the query. */
export async function membersOf({ path, administrator }: Organisation, query = ''): Promise<Member[]> {
  const search = (state: string) =>
    administrator.get<MemberList>(`${path}/members?state=${state}&query=${encodeURIComponent(query)}`);
  const found = [await search('requested'), await search('confirmed')];
  return found.flatMap(({ body }) => body.items);
}
