import { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuthenticatorState, NewAuthenticator } from '#contracts/authenticators';
import type { PasskeyList } from '#contracts/passkeys';
import type { Me } from '#contracts/sessions';
import { actAs } from '#server/platform/database';
import { ResetSecondFactor } from '#server/users';
import { generateSync } from 'otplib';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness, password } from './testing/api-harness.js';
import { Authenticator } from './testing/authenticator.js';
import {
  joinCodeOf,
  joined,
  membersOf,
  organisation,
  type Organisation,
  withTwoFactors,
} from './testing/organisations.js';

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
const pathOf = async (email: string) => `${own.path}/members/${(await membersOf(own, email))[0]!.id}`;
const behind = () => api.database.superuser();

async function member(email: string): Promise<ApiClient> {
  const client = await api.signedIn(email);
  await joined(client, { code });
  return client;
}

async function colleagueInCharge(email: string): Promise<ApiClient> {
  const client = await member(email);
  await own.administrator.patch(await pathOf(email), { role: 'administrator' });
  await withTwoFactors(api, email);
  await provenAnew(client);
  return client;
}

/** Proves again who she is, so that her token is not older than what she may do. */
async function provenAnew(client: ApiClient): Promise<void> {
  expect((await client.post('/api/v1/sessions/current/confirmations', { password })).status).toBe(204);
}

/** Somebody who signs in with a password and an app, and has a passkey too. */
async function guarded(email: string): Promise<ApiClient> {
  const client = await member(email);
  const { secret } = (await client.post<NewAuthenticator>('/api/v1/authenticators', undefined)).body;
  const appCode = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) });
  expect((await client.post('/api/v1/authenticators/confirmations', { code: appCode })).status).toBe(201);
  await Authenticator.registered(client);
  return client;
}

/** What waits to be done to second factors, done as the worker does. @returns how many there were */
async function resetsDone(again = false): Promise<number> {
  const { rows } = await behind().query<{ id: string; user_id: string }>(
    `select id, user_id from outbox where kind = 'reset-second-factor' ${again ? '' : 'and done_at is null'}`,
  );
  const resetting = api.app.get(ResetSecondFactor, { strict: false });
  for (const { id, user_id: user } of rows)
    await actAs(api.app.get(EntityManager), user, () => resetting.reset(user, id));
  return rows.length;
}

async function factorsOf(email: string): Promise<{ on: boolean; passkeys: number }> {
  const client = await api.deviceOf(email);
  await client.post('/api/v1/sessions', { email, password, sharedComputer: false });
  const { on } = (await client.get<AuthenticatorState>('/api/v1/authenticators/current')).body;
  const passkeys = (await client.get<PasskeyList>('/api/v1/passkeys')).body.items.length;
  return { on, passkeys };
}

async function audited(result: string): Promise<string[]> {
  const { rows } = await behind().query<{ row: string }>(
    `select e.action || ' ' || e.object_kind || ' ' || (e.tenant_id = $2)::text as row
     from audit_entry e join audit_actor a on a.pseudonym = e.actor join account c on c.id = a.account_id
     where c.email in ('beheer@eigen.nl', 'beheer@ander.nl') and e.result = $1 order by e.at, e.id`,
    [result, own.id],
  );
  return rows.map(({ row }) => row);
}

describe('taking away the second factor of a member', () => {
  it('removes app, recovery codes and passkeys, ends her sessions and asks for a mail to her', async () => {
    const client = await guarded('kwijt@eigen.nl');
    const signIn = await api.client().post('/api/v1/sessions', { email: 'kwijt@eigen.nl', password });
    expect(signIn.status).toBe(202);
    const path = `${await pathOf('kwijt@eigen.nl')}/second-factor`;
    expect((await own.administrator.delete(path)).status).toBe(202);
    expect(await resetsDone()).toBe(1);
    expect((await client.get('/api/v1/sessions')).status).toBe(401);
    expect(await factorsOf('kwijt@eigen.nl')).toEqual({ on: false, passkeys: 0 });
    const { rows } = await behind().query(
      `select count(*)::int as codes, (select count(*)::int from outbox where kind = 'send-second-factor-reset') as mails from recovery_code`,
    );
    expect(rows).toEqual([{ codes: 0, mails: 1 }]);
    expect(await audited('done')).toContain('resetSecondFactor membership true');
  });

  it('leaves alone what she sets up afterwards, also when the work is done again', async () => {
    await guarded('opnieuw@eigen.nl');
    const path = `${await pathOf('opnieuw@eigen.nl')}/second-factor`;
    await own.administrator.delete(path);
    await resetsDone();
    const back = await api.deviceOf('opnieuw@eigen.nl');
    await back.post('/api/v1/sessions', { email: 'opnieuw@eigen.nl', password, sharedComputer: false });
    await Authenticator.registered(back);
    await resetsDone(true);
    expect((await factorsOf('opnieuw@eigen.nl')).passkeys).toBe(1);
  });

  it('asks for a fresh proof, and is refused for oneself and for others than members', async () => {
    await guarded('blijft@eigen.nl');
    const path = `${await pathOf('blijft@eigen.nl')}/second-factor`;
    const { id: self } = (await me(own.administrator)).membership!;
    expect(codeOf(await own.administrator.delete(`${own.path}/members/${self}/second-factor`))).toBe(
      'own-second-factor',
    );
    expect(codeOf(await foreign.administrator.delete(path))).toBe('tenant-not-yours');
    const elsewhere = path.replace(own.path, foreign.path);
    expect(codeOf(await foreign.administrator.delete(elsewhere))).toBe('member-unknown');
    const asking = await api.signedIn('vraagt@eigen.nl');
    await joined(asking, { tenantId: own.id });
    const asked = `${await pathOf('vraagt@eigen.nl')}/second-factor`;
    expect(codeOf(await own.administrator.delete(asked))).toBe('member-unknown');
    await behind().query(`update session set confirmed_at = now() - interval '16 minutes'`);
    expect(codeOf(await own.administrator.delete(path))).toBe('confirmation-required');
    await behind().query('update session set confirmed_at = now()');
    expect(await resetsDone()).toBe(0);
  });

  it('is asked of the database by nobody else: not for strangers, oneself, or by a mere member', async () => {
    const ask = async (who: ApiClient, whom: ApiClient): Promise<unknown> => {
      const target = await me(whom);
      const client = await api.database.pool('app').connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('app.user_id', $1, true)`, [(await me(who)).id]);
        return await client.query(
          `insert into outbox (id, kind, user_id, subject_id) values (gen_random_uuid(), 'reset-second-factor', $1, $2)`,
          [target.id, target.membership!.id],
        );
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    const mere = await member('gewoon@eigen.nl');
    const other = await member('ander@eigen.nl');
    await expect(ask(own.administrator, mere)).resolves.toMatchObject({ rowCount: 1 });
    for (const [who, whom] of [
      [foreign.administrator, mere],
      [mere, other],
      [mere, own.administrator],
    ] as const)
      await expect(ask(who, whom)).rejects.toThrow(/row-level security/);
  });
});

describe('an administrator', () => {
  it('becomes a plain member again at once, and an administrator once more', async () => {
    const client = await colleagueInCharge('terug@eigen.nl');
    const path = await pathOf('terug@eigen.nl');
    expect((await client.get(`${own.path}/members`)).status).toBe(200);
    expect((await own.administrator.patch(path, { role: 'member' })).status).toBe(204);
    expect((await client.get(`${own.path}/members`)).status).toBe(403);
    expect((await me(client)).membership).toMatchObject({ role: 'member', state: 'confirmed' });
    const { rows } = await behind().query(
      `select set_config('app.user_id', $1, true), app_administered_tenant() as runs`,
      [(await me(client)).id],
    );
    expect(rows).toMatchObject([{ runs: null }]);
    await own.administrator.patch(path, { role: 'administrator' });
    expect(codeOf(await client.get(`${own.path}/members`))).toBe('confirmation-required');
    await provenAnew(client);
    expect((await client.get(`${own.path}/members`)).status).toBe(200);
    await own.administrator.patch(path, { role: 'member' });
  });

  it('who is the last one stays: she does not step down, also when two do so at once', async () => {
    const last = await pathOf('beheer@eigen.nl');
    const stepDown = await own.administrator.patch(last, { role: 'member' });
    expect(codeOf(stepDown)).toBe('last-administrator');
    expect(stepDown.body).toMatchObject({ detail: expect.stringContaining('Maak eerst iemand anders') });
    const second = await colleagueInCharge('beiden@eigen.nl');
    const secondPath = await pathOf('beiden@eigen.nl');
    const answers = await Promise.all([
      own.administrator.patch(secondPath, { role: 'member' }),
      second.patch(last, { role: 'member' }),
    ]);
    expect(answers.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    const { rows } = await behind().query(
      `select count(*)::int as left from membership where tenant_id = $1 and role = 'administrator'`,
      [own.id],
    );
    expect(rows).toEqual([{ left: 1 }]);
    // Whoever is left puts it back as it was.
    const left = answers[0].status === 204 ? own.administrator : second;
    await left.patch(last, { role: 'administrator' });
    await provenAnew(own.administrator);
    await own.administrator.patch(secondPath, { role: 'member' });
  });

  it('who is the last one deletes her account only after appointing another, or when nobody else belongs', async () => {
    const refused = await own.administrator.delete('/api/v1/me');
    expect(codeOf(refused)).toBe('last-administrator');
    expect((await me(own.administrator)).email).toBe('beheer@eigen.nl');
    const lonely = await organisation(api, 'Gemeente Alleen', 'beheer@alleen.nl');
    expect((await lonely.administrator.delete('/api/v1/me')).status).toBe(204);
    const leaving = await colleagueInCharge('opvolger@eigen.nl');
    expect((await leaving.delete('/api/v1/me')).status).toBe(204);
  });

  it('leaves a trace of what she was refused, in her own organisation', async () => {
    const before = await audited('refused');
    const { id } = (await me(own.administrator)).membership!;
    await own.administrator.delete(`${own.path}/members/${id}`);
    await own.administrator.delete(`${foreign.path}/join-code`);
    await own.administrator.put(`${foreign.path}/join-code`, {});
    await own.administrator.get(`${foreign.path}/members`);
    const emails = Array.from({ length: 100 }, (_, index) => `m${index}@voorbeeld.nl`);
    await own.administrator.post(`${own.path}/invitations`, { emails });
    expect((await audited('refused')).slice(before.length)).toEqual([
      'removeMember membership true',
      'renewJoinCode tenant true',
    ]);
    await behind().query('update session set factors = 1');
    await own.administrator.delete(`${own.path}/members/${id}`);
    expect((await audited('refused')).slice(before.length + 2)).toEqual(['removeMember membership true']);
    await behind().query('update session set factors = 2');
    const mere = await member('niemand@eigen.nl');
    await mere.delete(`${own.path}/members/${id}`);
    const { rows } = await behind().query(
      `select count(*)::int as left from audit_entry e join audit_actor a on a.pseudonym = e.actor
       where a.account_id = $1 and result = 'refused'`,
      [(await me(mere)).id],
    );
    expect(rows).toEqual([{ left: 0 }]);
  });
});
