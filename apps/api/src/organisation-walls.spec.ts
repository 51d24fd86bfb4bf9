import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { Me } from '#contracts/sessions';
import { hashToken } from '#server/platform/auth';
import type { ApiClient } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, organisation, type Organisation } from './testing/organisations.js';

/** What belongs to an organisation. */
const tenantTables = ['membership', 'member_details', 'tenant_administrator', 'join_code', 'invitation'];

type Context = Readonly<Record<string, string>>;

let api: ApiHarness;
let app: Pool;
let superuser: Pool;
let own: Organisation;
let foreign: Organisation;
let code: string;
let ids: Record<'administrator' | 'member' | 'foreignAdministrator' | 'stranger', string>;

const idOf = async (client: ApiClient) => (await client.get<Me>('/api/v1/me')).body.id;
const codeHash = () => hashToken(`join-code:${code.replaceAll('-', '')}`);

beforeAll(async () => {
  api = await ApiHarness.create();
  app = api.database.pool('app');
  superuser = api.database.superuser();
  own = await organisation(api, 'Gemeente Eigen', 'beheer@eigen.nl');
  foreign = await organisation(api, 'Gemeente Ander', 'beheer@ander.nl');
  code = await joinCodeOf(own);
  await joinCodeOf(foreign);
  const member = await api.signedIn('lid@eigen.nl');
  await joined(member, { code });
  await api.finished(member);
  for (const { path, administrator } of [own, foreign])
    await administrator.post(`${path}/invitations`, { emails: ['nieuw@voorbeeld.nl'] });
  ids = {
    administrator: await idOf(own.administrator),
    member: await idOf(member),
    foreignAdministrator: await idOf(foreign.administrator),
    stranger: await idOf(await api.signedIn('vreemde@voorbeeld.nl')),
  };
});
afterAll(() => api.close());

/** Runs SQL as the app role in a transaction with this context, and rolls back. */
async function asApp(context: Context, sql: string, values: unknown[] = []) {
  const client = await app.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(context))
      await client.query('select set_config($1, $2, true)', [name, value]);
    return await client.query<Record<string, unknown>>(sql, values);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const as = (account: string, lookup = ''): Context => ({ 'app.user_id': account, 'app.lookup': lookup });

const rowsOf = async (context: Context, table: string, tenant: string): Promise<number> =>
  (await asApp(context, `select 1 from ${table} where tenant_id = $1`, [tenant])).rowCount ?? 0;

describe('what belongs to an organisation', () => {
  it.each(tenantTables)('is not seen in %s with a foreign, an empty or no context', async (table) => {
    const contexts = [
      {},
      as(''),
      as('', 'f'.repeat(64)),
      as(ids.stranger),
      as(ids.foreignAdministrator),
      as(ids.foreignAdministrator, 'f'.repeat(64)),
    ];
    for (const context of contexts) expect(await rowsOf(context, table, own.id)).toBe(0);
  });

  it.each(tenantTables)(
    'is seen in %s by who runs it, so that the walls are not just empty',
    async (table) => {
      expect(await rowsOf(as(ids.administrator), table, own.id)).toBeGreaterThan(0);
      expect(await rowsOf(as(ids.administrator), table, foreign.id)).toBe(0);
    },
  );

  it('shows a plain member nothing but her own membership', async () => {
    const seen = await Promise.all(tenantTables.map((table) => rowsOf(as(ids.member), table, own.id)));
    expect(seen).toEqual([1, 1, 0, 0, 0]);
  });

  it('shows its administrator no account, session, attempt, answer or score of a member', async () => {
    for (const table of ['session', 'attempt', 'answer', 'attempt_score', 'audit_actor']) {
      const sql = `select 1 from ${table} where account_id = $1`;
      expect([table, (await asApp(as(ids.administrator), sql, [ids.member])).rowCount]).toEqual([table, 0]);
    }
    const account = 'select 1 from account where id = $1';
    expect((await asApp(as(ids.administrator), account, [ids.member])).rowCount).toBe(0);
  });

  it('follows what the member changes in her account, with her own rights', async () => {
    const change = `update account set name = 'Anders', email = 'anders@eigen.nl' where id = $1`;
    const client = await app.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.user_id', $1, true)`, [ids.member]);
      await client.query(change, [ids.member]);
      await client.query(`select set_config('app.user_id', $1, true)`, [ids.administrator]);
      const { rows } = await client.query('select name, email from member_details where account_id = $1', [
        ids.member,
      ]);
      expect(rows).toEqual([{ name: 'Anders', email: 'anders@eigen.nl' }]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('is changed and removed by nobody else', async () => {
    const tries = [
      `update membership set role = 'administrator' where tenant_id = $1`,
      `update membership set state = 'confirmed' where tenant_id = $1`,
      `update join_code set code = 'x' where tenant_id = $1`,
      `update invitation set token_hash = 'x' where tenant_id = $1`,
      `delete from membership where tenant_id = $1`,
      `delete from invitation where tenant_id = $1`,
    ];
    for (const account of [ids.stranger, ids.foreignAdministrator])
      for (const sql of tries)
        expect([sql, (await asApp(as(account), sql, [own.id])).rowCount]).toEqual([sql, 0]);
    const mine = `update membership set role = 'administrator' where account_id = $1`;
    expect((await asApp(as(ids.member), mine, [ids.member])).rowCount).toBe(0);
  });
});

describe('nobody lets herself in', () => {
  const enter = (context: Context, tenant: string, state: string, role: string) =>
    asApp(
      context,
      `insert into membership (id, account_id, tenant_id, state, role) values (gen_random_uuid(), $1, $2, $3, $4)`,
      [context['app.user_id'], tenant, state, role],
    );

  it('confirms herself with the code of that organisation only, and as a plain member only', async () => {
    const knowing = as(ids.stranger, codeHash());
    expect((await enter(knowing, own.id, 'confirmed', 'member')).rowCount).toBe(1);
    const refused = /row-level security/;
    await expect(enter(as(ids.stranger), own.id, 'confirmed', 'member')).rejects.toThrow(refused);
    await expect(enter(knowing, foreign.id, 'confirmed', 'member')).rejects.toThrow(refused);
    await expect(enter(knowing, own.id, 'confirmed', 'administrator')).rejects.toThrow(refused);
    await expect(enter(knowing, own.id, 'requested', 'administrator')).rejects.toThrow(refused);
  });

  it('becomes what her invitation says, while it is open', async () => {
    const invited = hashToken('an invitation');
    const set = (expires: string) =>
      superuser.query(
        `update invitation set token_hash = $1, expires_at = now() + $2::interval where tenant_id = $3`,
        [invited, expires, own.id],
      );
    await set('1 day');
    const knowing = as(ids.stranger, invited);
    expect((await enter(knowing, own.id, 'confirmed', 'member')).rowCount).toBe(1);
    await expect(enter(knowing, own.id, 'confirmed', 'administrator')).rejects.toThrow(/row-level security/);
    await set('-1 day');
    await expect(enter(knowing, own.id, 'confirmed', 'member')).rejects.toThrow(/row-level security/);
  });

  it('puts nobody else in, also when she runs the organisation', async () => {
    const sql = `insert into membership (id, account_id, tenant_id, state) values (gen_random_uuid(), $1, $2, $3)`;
    for (const state of ['requested', 'confirmed']) {
      const values = [ids.stranger, own.id, state];
      await expect(asApp(as(ids.administrator, codeHash()), sql, values)).rejects.toThrow(
        /row-level security/,
      );
    }
  });

  it('proves no role that no membership gives', async () => {
    const sql = `insert into tenant_administrator (account_id, tenant_id) values ($1, $2)`;
    for (const account of [ids.stranger, ids.member, ids.foreignAdministrator])
      await expect(asApp(as(account), sql, [account, own.id])).rejects.toThrow(/row-level security/);
  });

  it('makes no code or invitation for an organisation that she does not run', async () => {
    const makeCode = `insert into join_code (tenant_id, code, code_hash, rotated_at) values ($1, 'x', 'y', now())`;
    const invite = `insert into invitation (id, tenant_id, email, language, created_at, expires_at)
      values (gen_random_uuid(), $1, 'x@y.nl', 'nl', now(), now())`;
    for (const sql of [makeCode, invite])
      for (const account of [ids.stranger, ids.member, ids.foreignAdministrator])
        await expect(asApp(as(account), sql, [own.id])).rejects.toThrow(/row-level security/);
  });
});

describe('the audit log', () => {
  const append = `insert into audit_entry (id, action, object_kind, object_id, result, origin, actor)
    values (gen_random_uuid(), 'x', 'x', gen_random_uuid(), 'done', 'portal', $1)`;

  it('takes an entry of the actor herself, and of nobody else', async () => {
    const { rows } = await superuser.query<{ pseudonym: string }>(
      'select pseudonym from audit_actor where account_id = $1',
      [ids.administrator],
    );
    const actor = rows[0]!.pseudonym;
    expect((await asApp(as(ids.administrator), append, [actor])).rowCount).toBe(1);
    for (const context of [as(ids.foreignAdministrator), as(''), {}])
      await expect(asApp(context, append, [actor])).rejects.toThrow(/row-level security/);
    await expect(asApp(as(ids.administrator), append, [null])).rejects.toThrow(/row-level security/);
  });

  it('is changed or emptied by no role of the product, and read by the back office only', async () => {
    const changes = [
      `update audit_entry set action = 'y'`,
      'delete from audit_entry',
      'truncate audit_entry',
    ];
    const refusal = (role: Parameters<typeof api.database.pool>[0], sql: string) =>
      expect(api.database.pool(role).query(sql)).rejects.toThrow(/permission denied/);
    const others = ['app', 'relay', 'retention', 'aggregate'] as const;
    for (const role of [...others, 'content'] as const) for (const sql of changes) await refusal(role, sql);
    for (const role of others) await refusal(role, 'select 1 from audit_entry');
    await expect(api.database.pool('content').query('select 1 from audit_entry')).resolves.toBeDefined();
  });

  it('names no account, and leads to nobody once she is gone', async () => {
    const left = await api.signedIn('weg@eigen.nl');
    await joined(left, { code });
    const account = await idOf(left);
    const entries = `select * from audit_entry`;
    const written = await superuser.query<{ actor: string }>(
      `select actor from audit_entry join audit_actor on pseudonym = actor where account_id = $1`,
      [account],
    );
    expect(written.rowCount).toBe(1);
    await superuser.query('delete from account where id = $1', [account]);
    const { rows } = await superuser.query<Record<string, unknown>>(entries);
    expect(rows.filter(({ actor }) => actor === written.rows[0]!.actor)).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(account);
    expect(JSON.stringify(rows)).not.toMatch(/@/);
    const mapping = await superuser.query('select 1 from audit_actor where pseudonym = $1', [
      written.rows[0]!.actor,
    ]);
    expect(mapping.rowCount).toBe(0);
  });
});
