import { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Attempt, AttemptList } from '#contracts/attempts';
import type { InvitationList } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { Invitations } from '#server/members';
import { actAs } from '#server/platform/database';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { joinCodeOf, joined, membersOf, organisation, type Organisation } from './testing/organisations.js';

const unlisted = 'Werkbedrijf dat er niet bij staat';

let api: ApiHarness;
let own: Organisation;
let other: Organisation;
beforeAll(async () => {
  api = await ApiHarness.create();
  own = await organisation(api, 'Gemeente Eigen', 'beheer@eigen.nl');
  other = await organisation(api, 'Gemeente Ander', 'beheer@ander.nl');
});
afterAll(() => api.close());

const membershipOf = async (client: ApiClient) => (await client.get<Me>('/api/v1/me')).body.membership;

/** Somebody whose organisation is not listed: she signs up in a personal space. */
async function unlistedPerson(email: string): Promise<ApiClient> {
  const client = api.client();
  const request = {
    email,
    password,
    functionGroup: 'execution',
    tenantId: null,
    organisationName: unlisted,
  };
  expect((await client.post('/api/v1/accounts', request)).status).toBe(202);
  const token = await api.verificationToken(email);
  expect((await client.post('/api/v1/email-verifications', { token, password })).status).toBe(201);
  return client;
}

async function invitationTo(email: string): Promise<string> {
  await own.administrator.post(`${own.path}/invitations`, { emails: [email] });
  const { body } = await own.administrator.get<InvitationList>(`${own.path}/invitations`);
  const { id } = body.items.find((open) => open.email === email)!;
  const { id: administrator } = (await own.administrator.get<Me>('/api/v1/me')).body;
  const issuing = api.app.get(Invitations, { strict: false });
  return actAs(api.app.get(EntityManager), administrator, () => issuing.issueToken(id));
}

/** The ways in which an organisation takes somebody in. */
const ways: Record<string, (client: ApiClient, email: string) => Promise<void>> = {
  'an invitation': async (client, email) => {
    await joined(client, { invitation: await invitationTo(email) });
  },
  'a join code': async (client) => {
    await joined(client, { code: await joinCodeOf(own) });
  },
  approval: async (client, email) => {
    await joined(client, { tenantId: own.id });
    expect((await membershipOf(client))?.state).toBe('requested');
    const [asking] = await membersOf(own, email);
    const taken = await own.administrator.patch(`${own.path}/members/${asking!.id}`, { state: 'confirmed' });
    expect(taken.status).toBe(204);
  },
};

/** Of each attempt, at which organisation it was finished. */
async function finishedAt(client: ApiClient): Promise<(string | null)[]> {
  const { items } = (await client.get<AttemptList>('/api/v1/attempts')).body;
  const { rows } = await api.database
    .superuser()
    .query<{ tenant_id: string | null }>(
      'select tenant_id from attempt where id = any($1) order by finished_at',
      [items.map(({ id }) => id)],
    );
  return rows.map(({ tenant_id: tenant }) => tenant);
}

describe('who begins in a personal space', () => {
  it.each(Object.keys(ways))(
    'is taken in by %s, and keeps every attempt on joining, leaving and moving',
    async (way) => {
      const email = `${way.replaceAll(' ', '-')}@voorbeeld.nl`;
      const client = await unlistedPerson(email);
      expect(await membershipOf(client)).toBeNull();
      const alone: Attempt = await api.finished(client);

      await ways[way]!(client, email);
      expect(await membershipOf(client)).toMatchObject({
        tenantId: own.id,
        state: 'confirmed',
        role: 'member',
      });
      expect((await membersOf(own, email)).map(({ state }) => state)).toEqual(['confirmed']);
      await api.finished(client);
      expect(await finishedAt(client)).toEqual([null, own.id]);

      const move = { code: await joinCodeOf(other) };
      expect(codeOf(await client.post('/api/v1/memberships', move))).toBe('member-already');
      const { id } = (await membershipOf(client))!;
      expect((await client.delete(`/api/v1/memberships/${id}`)).status).toBe(204);
      expect([await membershipOf(client), await membersOf(own, email)]).toEqual([null, []]);
      await joined(client, move);
      expect(await finishedAt(client)).toEqual([null, own.id]);
      expect((await client.get(`/api/v1/attempts/${alone.id}/result`)).status).toBe(200);
      for (const { administrator } of [own, other])
        expect((await administrator.get(`/api/v1/attempts/${alone.id}`)).status).toBe(404);
    },
  );

  it('stays there when an organisation declines her, with her attempts', async () => {
    const email = 'afgewezen@voorbeeld.nl';
    const client = await unlistedPerson(email);
    await api.finished(client);
    await joined(client, { tenantId: own.id });
    const [asking] = await membersOf(own, email);
    expect((await own.administrator.delete(`${own.path}/members/${asking!.id}`)).status).toBe(204);
    expect(await membershipOf(client)).toBeNull();
    expect(await finishedAt(client)).toEqual([null]);
  });

  it('is no member before she is taken in: what she finishes meanwhile is of her personal space', async () => {
    const client = await unlistedPerson('wacht@voorbeeld.nl');
    await joined(client, { tenantId: own.id });
    await api.finished(client);
    expect(await finishedAt(client)).toEqual([null]);
  });
});
