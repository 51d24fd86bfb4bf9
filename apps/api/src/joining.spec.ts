import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttemptList } from '#contracts/attempts';
import type { Me } from '#contracts/sessions';
import { EntityManager } from '@mikro-orm/postgresql';
import { Invitations } from '#server/members';
import { hashToken } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { crowdSize, freeTries } from '#server/platform/limits';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { joinCodeOf, joined, membersOf, organisation, type Organisation } from './testing/organisations.js';

const memberships = '/api/v1/memberships';

let api: ApiHarness;
let own: Organisation;
let other: Organisation;
let code: string;
beforeAll(async () => {
  api = await ApiHarness.create();
  own = await organisation(api, 'Gemeente Eigen', 'beheer@eigen.nl');
  other = await organisation(api, 'Gemeente Ander', 'beheer@ander.nl');
  code = await joinCodeOf(own);
});
afterAll(() => api.close());

const membershipOf = async (client: ApiClient) => (await client.get<Me>('/api/v1/me')).body.membership;
const memberBy = async (email: string) => (await membersOf(own, email))[0];

describe('joining with a code', () => {
  it('confirms at once, however the code is typed, and shows the administrator no more than she needs', async () => {
    const client = await api.signedIn('collega@eigen.nl');
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    expect(await joined(client, { code: typed, name: 'Noor de Wit' })).toMatchObject({
      tenantId: own.id,
      tenantName: 'Gemeente Eigen',
      state: 'confirmed',
      role: 'member',
    });
    expect(await memberBy('collega@eigen.nl')).toEqual({
      id: expect.any(String),
      name: 'Noor de Wit',
      department: null,
      email: 'collega@eigen.nl',
      functionGroup: 'execution',
      state: 'confirmed',
      role: 'member',
      askedAt: expect.any(String),
      joinedAt: expect.any(String),
      self: false,
    });
    expect(await membersOf(own, 'noor DE')).toHaveLength(1);
    expect(await membersOf(own, '%')).toHaveLength(0);
  });

  it('refuses a code that does not fit, and an old one after it was renewed', async () => {
    const client = await api.signedIn('fout@eigen.nl');
    expect(codeOf(await client.post(memberships, { code: 'AAAA-AAAA-AAAA' }))).toBe('join-code-unknown');
    const old = await joinCodeOf(other);
    const renewed = await joinCodeOf(other);
    expect(renewed).toMatch(/^[A-HJKMNP-RT-Z34679]{4}(-[A-HJKMNP-RT-Z34679]{4}){2}$/);
    expect(codeOf(await client.post(memberships, { code: old }))).toBe('join-code-unknown');
    await joined(client, { code: renewed });
  });

  it('asks for exactly one way', async () => {
    const client = await api.signedIn('wegen@eigen.nl');
    for (const request of [{}, { name: 'x' }, { code, tenantId: own.id }, { code, invitation: 'x' }])
      expect((await client.post(memberships, request)).status).toBe(400);
  });

  it('lets one person belong to one organisation', async () => {
    const client = await api.signedIn('twee@eigen.nl');
    await joined(client, { code });
    for (const request of [{ code }, { tenantId: other.id }])
      expect(codeOf(await client.post(memberships, request))).toBe('member-already');
    expect(await membershipOf(client)).toMatchObject({ tenantId: own.id });
  });

  it('makes one membership of two requests at once', async () => {
    const client = await api.signedIn('snel@eigen.nl');
    const ways = [{ code }, { tenantId: other.id }, { code }];
    const answers = await Promise.all(ways.map((request) => client.post(memberships, request)));
    expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(await membershipOf(client)).not.toBeNull();
  });
});

describe('asking to belong', () => {
  it('waits for an administrator, who takes her in', async () => {
    const client = await api.signedIn('vraagt@eigen.nl');
    expect(await joined(client, { tenantId: own.id })).toMatchObject({ state: 'requested' });
    const asking = (await memberBy('vraagt@eigen.nl'))!;
    expect(asking).toMatchObject({ state: 'requested', joinedAt: null });
    const path = `${own.path}/members/${asking.id}`;
    expect((await own.administrator.patch(path, { state: 'confirmed' })).status).toBe(204);
    expect(await membershipOf(client)).toMatchObject({ state: 'confirmed' });
    expect((await memberBy('vraagt@eigen.nl'))!.joinedAt).not.toBeNull();
  });

  it('may be declined, and asked of another', async () => {
    const client = await api.signedIn('nee@eigen.nl');
    await joined(client, { tenantId: own.id });
    const { id } = (await memberBy('nee@eigen.nl'))!;
    expect((await own.administrator.delete(`${own.path}/members/${id}`)).status).toBe(204);
    expect(await membershipOf(client)).toBeNull();
    await joined(client, { tenantId: own.id });
    await joined(client, { tenantId: other.id });
    expect(await membershipOf(client)).toMatchObject({ tenantId: other.id, state: 'requested' });
    expect(await memberBy('nee@eigen.nl')).toBeUndefined();
  });

  it('shows nobody whose address was never confirmed', async () => {
    const email = 'onbevestigd@eigen.nl';
    const request = { email, password, functionGroup: 'policy', tenantId: own.id };
    await api.client().post('/api/v1/accounts', request);
    expect(await memberBy(email)).toBeUndefined();
    const token = await api.verificationToken(email);
    await api.client().post('/api/v1/email-verifications', { token, password });
    expect(await memberBy(email)).toMatchObject({ state: 'requested', functionGroup: 'policy' });
  });

  it('knows no organisation that is not there', async () => {
    const client = await api.signedIn('nergens@eigen.nl');
    const answer = await client.post(memberships, { tenantId: '0198c0de-0000-7000-8000-000000000001' });
    expect(codeOf(answer)).toBe('tenant-unknown');
  });
});

describe('an invitation from one’s own mailbox', () => {
  const redeem = (token: string, client = api.client(), change: object = {}) =>
    client.post<Me>('/api/v1/invitations/redemptions', { token, functionGroup: 'policy', ...change });

  /** The token of an invitation, as its mail has it. */
  async function invite(email: string): Promise<string> {
    await own.administrator.post(`${own.path}/invitations`, { emails: [email] });
    const superuser = api.database.superuser();
    const { rows } = await superuser.query<{ id: string; administrator: string }>(
      `select i.id, t.account_id as administrator from invitation i
       join tenant_administrator t using (tenant_id) where i.email = $1`,
      [email],
    );
    const { id, administrator } = rows[0]!;
    const invitations = api.app.get(Invitations, { strict: false });
    return actAs(api.app.get(EntityManager), administrator, () => invitations.issueToken(id));
  }

  it('makes an account with a confirmed address that belongs at once, and works once', async () => {
    const token = await invite('genodigd@eigen.nl');
    const client = api.client();
    const answer = await redeem(token, client, { name: 'Sam' });
    expect(answer.body).toMatchObject({
      email: 'genodigd@eigen.nl',
      name: 'Sam',
      membership: { tenantId: own.id, state: 'confirmed', role: 'member' },
    });
    expect(await memberBy('genodigd@eigen.nl')).toMatchObject({ name: 'Sam', state: 'confirmed' });
    expect((await client.get('/api/v1/attempts')).status).toBe(200);
    expect(codeOf(await redeem(token))).toBe('invitation-invalid');
  });

  it('is used by one of many at the same moment', async () => {
    const token = await invite('tegelijk@eigen.nl');
    const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 409, 410].includes(status))).toBe(true);
  });

  it('takes an address back from who signed up with it before and never confirmed it', async () => {
    const email = 'gekaapt@eigen.nl';
    const theirs = { email, password, functionGroup: 'management', tenantId: null };
    await api.client().post('/api/v1/accounts', theirs);
    const old = await api.verificationToken(email);
    const answer = await redeem(await invite(email), api.client(), {
      password: 'molen theepot wandeling krant',
    });
    expect([answer.status, answer.body.functionGroup]).toEqual([201, 'policy']);
    const confirm = await api.client().post('/api/v1/email-verifications', { token: old, password });
    expect(codeOf(confirm)).toBe('sign-in-failed');
    const signIn = await api.client().post('/api/v1/sessions', { email, password, sharedComputer: false });
    expect(codeOf(signIn)).toBe('sign-in-failed');
  });

  it('opens no account that is there: its owner signs in first', async () => {
    const client = await api.signedIn('bestaat@eigen.nl');
    const token = await invite('bestaat@eigen.nl');
    expect(codeOf(await redeem(token))).toBe('account-exists');
    expect(await joined(client, { invitation: token })).toMatchObject({ state: 'confirmed' });
  });
});

describe('leaving', () => {
  it('keeps the attempts, and what they say of that time', async () => {
    const client = await api.signedIn('vertrekt@eigen.nl');
    const { id } = await joined(client, { code });
    const attempt = await api.finished(client);
    expect((await client.delete(`${memberships}/${id}`)).status).toBe(204);
    expect(await membershipOf(client)).toBeNull();
    expect((await client.get<AttemptList>('/api/v1/attempts')).body.items).toHaveLength(1);
    const { rows } = await api.database
      .superuser()
      .query('select tenant_id from attempt where id = $1', [attempt.id]);
    expect(rows).toEqual([{ tenant_id: own.id }]);
    expect(await memberBy('vertrekt@eigen.nl')).toBeUndefined();
    await joined(client, { tenantId: other.id });
    expect((await client.get<AttemptList>('/api/v1/attempts')).body.items).toHaveLength(1);
  });
});

describe('guessing codes', () => {
  it('has to wait after five tries of an account, also when all are made at once', async () => {
    const client = await api.signedIn('raadt@eigen.nl');
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await client.post(memberships, { code: 'BBBB' })).status),
    );
    expect(statuses.filter((status) => status === 422)).toHaveLength(freeTries);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30 - freeTries);
    expect(codeOf(await client.post(memberships, { code }))).toBe('too-many-tries');
    await api.database.superuser().query('update limit_count set blocked_until = now()');
    await joined(client, { code });
  });

  it('has to wait when a crowd did it from one network address, whoever tries', async () => {
    const client = await api.signedIn('fris@eigen.nl');
    const key = hashToken('join-code 127.0.0.1');
    await api.database
      .superuser()
      .query(`update limit_count set count = $1, since = now() where key = $2`, [crowdSize, key]);
    expect(codeOf(await client.post(memberships, { code }))).toBe('too-many-tries');
  });
});
