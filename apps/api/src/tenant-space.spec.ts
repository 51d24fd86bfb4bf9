import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InvitationList } from '#contracts/memberships';
import type { Me } from '#contracts/sessions';
import { EntityManager } from '@mikro-orm/postgresql';
import { Invitations } from '#server/members';
import { actAs } from '#server/platform/database';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import {
  joinCodeOf,
  joined,
  membersOf,
  organisation,
  type Organisation,
  withTwoFactors,
} from './testing/organisations.js';

const memberships = '/api/v1/memberships';

let api: ApiHarness;
let own: Organisation;
let foreign: Organisation;
let code: string;
beforeAll(async () => {
  api = await ApiHarness.create();
  own = await organisation(api, 'Gemeente Eigen', 'beheer@eigen.nl');
  foreign = await organisation(api, 'Gemeente Ander', 'beheer@ander.nl');
  code = await joinCodeOf(own);
});
afterAll(() => api.close());

const me = async (client: ApiClient) => (await client.get<Me>('/api/v1/me')).body;
const idOfMember = async (email: string) => (await membersOf(own, email))[0]!.id;

async function member(email: string): Promise<ApiClient> {
  const client = await api.signedIn(email);
  await joined(client, { code });
  return client;
}

async function invitations(): Promise<InvitationList['items']> {
  return (await own.administrator.get<InvitationList>(`${own.path}/invitations`)).body.items;
}

/** An invitation's link as the mail job makes it, in the context of the administrator. */
async function invitationTo(email: string): Promise<string> {
  const { status } = await own.administrator.post(`${own.path}/invitations`, { emails: [email] });
  expect(status).toBe(202);
  const { id } = (await invitations()).find((open) => open.email === email)!;
  const { id: administrator } = await me(own.administrator);
  const issuing = api.app.get(Invitations, { strict: false });
  return actAs(api.app.get(EntityManager), administrator, () => issuing.issueToken(id));
}

describe('inviting', () => {
  it('answers the same whether or not somebody has an account with the address', async () => {
    await api.signedIn('bekend@voorbeeld.nl');
    const answer = (email: string) => own.administrator.post(`${own.path}/invitations`, { emails: [email] });
    const [known, unknown] = [await answer('bekend@voorbeeld.nl'), await answer('onbekend@voorbeeld.nl')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const listed = (await invitations()).filter(({ email }) => /bekend/.test(email));
    expect(listed.map((open) => Object.keys(open))).toEqual([
      ['id', 'email', 'invitedAt', 'expiresAt'],
      ['id', 'email', 'invitedAt', 'expiresAt'],
    ]);
  });

  it('asks for one mail an address, however often it is named within the hour', async () => {
    const emails = ['vaak@voorbeeld.nl', ' Vaak@Voorbeeld.nl'.trim()];
    await own.administrator.post(`${own.path}/invitations`, { emails });
    await own.administrator.post(`${own.path}/invitations`, { emails });
    const { rows } = await api.database
      .superuser()
      .query(
        `select 1 from outbox o join invitation i on i.id = o.subject_id where i.email = 'vaak@voorbeeld.nl'`,
      );
    expect(rows).toHaveLength(1);
  });

  it('makes a member of who follows the link, once, also when two do so at once', async () => {
    const token = await invitationTo('samen@voorbeeld.nl');
    const people = [await api.signedIn('een@voorbeeld.nl'), await api.signedIn('twee@voorbeeld.nl')];
    const answers = await Promise.all(
      people.map((client) => client.post(memberships, { invitation: token })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    const both = await Promise.all(people.map(async (client) => (await me(client)).membership?.state));
    expect(both.filter((state) => state === 'confirmed')).toHaveLength(1);
    expect((await invitations()).map(({ email }) => email)).not.toContain('samen@voorbeeld.nl');
  });

  it('stays as it is when its reader belongs elsewhere, and ends when it is withdrawn or too old', async () => {
    const token = await invitationTo('elders@voorbeeld.nl');
    expect(codeOf(await foreign.administrator.post(memberships, { invitation: token }))).toBe(
      'member-already',
    );
    const client = await api.signedIn('elders@voorbeeld.nl');
    await api.database.superuser().query(`update invitation set expires_at = now() - interval '1 minute'`);
    expect(codeOf(await client.post(memberships, { invitation: token }))).toBe('invitation-invalid');
    await api.database.superuser().query(`update invitation set expires_at = now() + interval '1 minute'`);
    const { id } = (await invitations()).find(({ email }) => email === 'elders@voorbeeld.nl')!;
    expect((await own.administrator.delete(`${own.path}/invitations/${id}`)).status).toBe(204);
    expect(codeOf(await client.post(memberships, { invitation: token }))).toBe('invitation-invalid');
  });

  it('lets nobody fill mailboxes without end', async () => {
    const emails = Array.from({ length: 101 }, (_, index) => `m${index}@voorbeeld.nl`);
    expect((await own.administrator.post(`${own.path}/invitations`, { emails })).status).toBe(400);
  });
});

describe('running an organisation', () => {
  it('asks two factors, and ends with the membership at once', async () => {
    const second = await member('tweede@eigen.nl');
    const id = await idOfMember('tweede@eigen.nl');
    expect((await second.get(`${own.path}/members`)).status).toBe(403);
    const promote = await own.administrator.patch(`${own.path}/members/${id}`, { role: 'administrator' });
    expect(promote.status).toBe(204);
    expect(codeOf(await second.get(`${own.path}/members`))).toBe('second-factor-required');
    await withTwoFactors(api, 'tweede@eigen.nl');
    // Her token is older than what she may do.
    expect(codeOf(await second.get(`${own.path}/members`))).toBe('confirmation-required');
    const before = second.sessionCookie;
    expect((await second.post('/api/v1/sessions/current/confirmations', { password })).status).toBe(204);
    expect((await second.get(`${own.path}/members`)).status).toBe(200);
    const thief = api.client();
    thief.useCookie(before);
    expect((await thief.get('/api/v1/attempts')).status).toBe(401);
    expect((await me(second)).membership).toMatchObject({ role: 'administrator' });
    expect((await own.administrator.delete(`${own.path}/members/${id}`)).status).toBe(204);
    expect((await second.get(`${own.path}/members`)).status).toBe(403);
    expect((await me(second)).membership).toBeNull();
  });

  it('makes nobody an administrator who only asked to belong', async () => {
    const client = await api.signedIn('slechts@eigen.nl');
    await joined(client, { tenantId: own.id });
    const path = `${own.path}/members/${await idOfMember('slechts@eigen.nl')}`;
    expect((await own.administrator.patch(path, { role: 'administrator' })).status).toBe(404);
    expect((await me(client)).membership).toMatchObject({ state: 'requested', role: 'member' });
  });

  it('reaches no member or invitation of another organisation by its id', async () => {
    await member('buren@eigen.nl');
    const id = await idOfMember('buren@eigen.nl');
    await invitationTo('buren2@voorbeeld.nl');
    const open = (await invitations())[0]!;
    const { administrator, path } = foreign;
    expect((await administrator.patch(`${path}/members/${id}`, { role: 'administrator' })).status).toBe(404);
    expect((await administrator.delete(`${path}/members/${id}`)).status).toBe(404);
    expect((await administrator.delete(`${path}/invitations/${open.id}`)).status).toBe(404);
    expect((await administrator.delete(`${own.path}/members/${id}`)).status).toBe(404);
    expect(await membersOf(own, 'buren@eigen.nl')).toHaveLength(1);
  });

  it('never ends: the last administrator stays, also when two go at once', async () => {
    const last = await me(own.administrator);
    const leave = `${memberships}/${last.membership!.id}`;
    expect(codeOf(await own.administrator.delete(leave))).toBe('last-administrator');
    expect(codeOf(await own.administrator.delete(`${own.path}/members/${last.membership!.id}`))).toBe(
      'last-administrator',
    );
    const second = await member('samen@eigen.nl');
    const id = await idOfMember('samen@eigen.nl');
    await own.administrator.patch(`${own.path}/members/${id}`, { role: 'administrator' });
    const answers = await Promise.all([
      own.administrator.delete(leave),
      second.delete(`${memberships}/${id}`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const { rows } = await api.database
      .superuser()
      .query('select count(*)::int as left from tenant_administrator where tenant_id = $1', [own.id]);
    expect(rows).toEqual([{ left: 1 }]);
  });

  it('leaves a trace of every action', async () => {
    const { rows } = await api.database
      .superuser()
      .query<{ action: string }>(`select distinct action from audit_entry where result = 'done' order by 1`);
    expect(rows.map(({ action }) => action)).toEqual([
      'createTenant',
      'inviteMembers',
      'joinTenant',
      'leaveTenant',
      'makeAdministrator',
      'removeMember',
      'renewJoinCode',
      'withdrawInvitation',
    ]);
  });
});
