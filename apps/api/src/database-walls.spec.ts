import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { Attempt } from '#contracts/attempts';
import { ApiHarness } from './testing/api-harness.js';

/** Tables that hold nothing of a tenant or a person: content, and the list of migrations. */
const publicTables = [
  'answer_name',
  'cluster',
  'cluster_text',
  'edition',
  'edition_document',
  'edition_file',
  'edition_text',
  'feedback_text',
  'function_group',
  'function_group_text',
  'mail_text',
  'migration',
  'municipality',
  'page',
  'page_text',
  'scan',
  'source',
  'statement',
  'statement_text',
  'tip',
  'tip_place',
  'tip_source',
  'tip_text',
];
const personalTables = [
  'account',
  'membership',
  'member_details',
  'member_department',
  'tenant_administrator',
  'audit_actor',
  'session',
  'one_time_link',
  'sign_in_request',
  'passkey',
  'authenticator',
  'recovery_code',
  'passkey_challenge',
  'identity',
  'known_device',
  'attempt',
  'answer',
  'attempt_score',
  'plan',
  'plan_action',
  'stored_file',
  'report',
  'data_export',
  'outbox',
  'mail_message',
  'team',
  'round',
  'team_member',
  'team_invitation',
  'team_invitation_use',
  'round_link',
  'participation',
  'open_score',
  'team_report',
  'retention_notice',
  'benchmark_change',
  'benchmark_contribution',
];

/** The column that says whose a row is, where it is not `account_id`. */
const ownerColumns: Readonly<Record<string, string>> = {
  account: 'id',
  outbox: 'user_id',
  team: 'organiser_id',
  round: 'organiser_id',
  team_invitation: 'organiser_id',
  round_link: 'organiser_id',
};

let api: ApiHarness;
let app: Pool;
let superuser: Pool;
let victim: { account: string; attempt: string };
let stranger: string;

beforeAll(async () => {
  api = await ApiHarness.create();
  app = api.database.pool('app');
  superuser = api.database.superuser();
  const client = await api.signedIn('slachtoffer@voorbeeld.nl');
  const attempt: Attempt = await api.finished(client);
  await client.post('/api/v1/reports', { attempt: attempt.id });
  await client.post('/api/v1/plans/quickscan/actions', { title: 'Bellen', note: 'Dinsdag' });
  await api.signedIn('vreemde@voorbeeld.nl');
  const { rows } = await superuser.query<{ id: string; email: string }>('select id, email from account');
  const idOf = (email: string) => rows.find((row) => row.email === email)!.id;
  victim = { account: idOf('slachtoffer@voorbeeld.nl'), attempt: attempt.id };
  stranger = idOf('vreemde@voorbeeld.nl');
});
afterAll(() => api.close());

/** Runs SQL as the app role in a transaction with this context, and rolls back. */
async function asApp(context: Record<string, string>, sql: string, values: unknown[] = []) {
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

describe('the database refuses without the application', () => {
  const contexts = (): Record<string, Record<string, string>> => ({
    none: {},
    empty: { 'app.user_id': '', 'app.lookup': '' },
    stranger: { 'app.user_id': stranger },
    'wrong lookup': { 'app.lookup': 'f'.repeat(64) },
  });

  it.each(personalTables)('shows no row of somebody else in %s', async (table) => {
    const owner = ownerColumns[table] ?? 'account_id';
    for (const context of Object.values(contexts())) {
      const { rows } = await asApp(context, `select ${owner} as owner from ${table}`);
      expect(rows.filter((row) => row['owner'] === victim.account)).toEqual([]);
    }
    const own = await asApp({ 'app.user_id': victim.account }, `select ${owner} as owner from ${table}`);
    expect(own.rows.every((row) => row['owner'] === victim.account)).toBe(true);
  });

  it('shows the owner her own rows, so that the walls above are not just empty tables', async () => {
    for (const table of [
      'account',
      'session',
      'attempt',
      'answer',
      'attempt_score',
      'plan_action',
      'outbox',
    ]) {
      const { rowCount } = await asApp({ 'app.user_id': victim.account }, `select 1 from ${table}`);
      expect([table, rowCount === 0]).toEqual([table, false]);
    }
  });

  it('opens no wall by the functions that set their own context', async () => {
    const answer = (account: string) =>
      asApp({}, `select save_answer($1, $2, 1, 'unknown', now()) as written`, [account, victim.attempt]);
    expect((await answer(stranger)).rows).toEqual([{ written: false }]);
    await expect(answer(victim.account)).rejects.toThrow(/is finished/);
    const { rows } = await superuser.query<{ token_hash: string }>(
      'select token_hash from session where account_id = $1 limit 1',
      [victim.account],
    );
    const found = (hash: string) => asApp({}, 'select account_id from find_session($1)', [hash]);
    expect((await found('f'.repeat(64))).rows).toEqual([]);
    expect((await found(rows[0]!.token_hash)).rows).toEqual([{ account_id: victim.account }]);
  });

  it('lets nobody write for somebody else', async () => {
    const as = { 'app.user_id': stranger };
    const edition = (await superuser.query<{ id: string }>('select id from edition')).rows[0]!.id;
    const tries: [string, unknown[]][] = [
      [
        `insert into attempt (id, account_id, edition_id, state) values (gen_random_uuid(), $1, $2, 'draft')`,
        [victim.account, edition],
      ],
      [
        `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
         values ($1, 1, $2, $3, 'leading', now())`,
        [victim.attempt, stranger, edition],
      ],
      [
        `insert into plan (account_id, scan_code, changed_at) values ($1, 'quickscan', now())`,
        [victim.account],
      ],
      [
        `insert into plan_action (id, account_id, scan_code, edition_id, title, note, added_at)
         values (gen_random_uuid(), $1, 'quickscan', $2, 'x', '', now())`,
        [victim.account, edition],
      ],
      [
        `insert into outbox (id, kind, user_id, subject_id) values (gen_random_uuid(), 'x', $1, $1)`,
        [victim.account],
      ],
      [
        `insert into session (id, token_hash, account_id, expires_at) values (gen_random_uuid(), 'x', $1, now())`,
        [victim.account],
      ],
    ];
    for (const [sql, values] of tries) await expect(asApp(as, sql, values)).rejects.toThrow();
    for (const sql of [
      `update account set password_hash = 'x' where id = $1`,
      `update attempt set state = 'draft' where account_id = $1`,
      `delete from session where account_id = $1`,
      `update plan_action set note = 'x' where account_id = $1`,
      `delete from plan_action where account_id = $1`,
    ]) {
      expect((await asApp(as, sql, [victim.account])).rowCount).toBe(0);
    }
  });

  it('lets nobody confirm her own membership', async () => {
    const tenant = '0198c0de-0000-7000-8000-000000000001';
    await superuser.query(
      `insert into tenant (id, name) values ($1, 'Gemeente Proef') on conflict do nothing`,
      [tenant],
    );
    const ask = (state: string) =>
      asApp(
        { 'app.user_id': stranger },
        `insert into membership (id, account_id, tenant_id, state) values (gen_random_uuid(), $1, $2, $3)`,
        [stranger, tenant, state],
      );
    await expect(ask('confirmed')).rejects.toThrow(/row-level security/);
    expect((await ask('requested')).rowCount).toBe(1);
  });

  it('keeps a finished attempt and a published edition as they are', async () => {
    const own = { 'app.user_id': victim.account };
    await expect(
      asApp(own, `update answer set answer = 'leading' where attempt_id = $1`, [victim.attempt]),
    ).rejects.toThrow(/finished/);
    await expect(
      asApp(own, `update attempt set state = 'draft', finished_at = null where id = $1`, [victim.attempt]),
    ).rejects.toThrow(/finished/);
    const content = api.database.pool('content');
    for (const sql of [
      `update statement_text set statement = 'x'`,
      `delete from cluster`,
      `update edition set number = 9`,
      `update edition set state = 'draft'`,
      `delete from edition`,
    ]) {
      await expect(content.query(sql)).rejects.toThrow(/published/);
    }
  });
});

describe('every table is covered', () => {
  it('has forced row-level security, or holds content only', async () => {
    const { rows } = await superuser.query<{ name: string; walled: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as walled
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    expect(
      rows
        .filter(({ walled }) => !walled)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(publicTables);
  });

  it('has an index on the owner that its policies read', async () => {
    const { rows } = await superuser.query<{ missing: string }>(
      `select c.relname || '.' || a.attname as missing
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('account_id', 'user_id', 'tenant_id', 'token_hash', 'email_hash')
       where c.relrowsecurity and c.relkind = 'r'
         and exists (select 1 from pg_policy p where p.polrelid = c.oid
           and coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') like '%' || a.attname || '%')
         and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum and i.indpred is null)`,
    );
    expect(rows.map(({ missing }) => missing)).toEqual([]);
  });

  /** What support staff may read of people, column by column; without a lookup or of members it is nothing. */
  const supported: Readonly<Record<string, string>> = {
    account: 'created_at, disabled_at, email, email_hash, email_verified_at, function_group, id, language',
    authenticator: 'account_id',
    member_details: 'account_id, email, name, tenant_id',
    outbox: 'created_at, done_at, failed_at, handed_at, id, kind',
    passkey: 'account_id',
    recovery_code: 'account_id',
    session: 'account_id',
    tenant_administrator: 'account_id, tenant_id',
  };

  it('is out of reach of the back office where it is about a person', async () => {
    const content = api.database.pool('content');
    for (const table of personalTables.filter((name) => !(name in supported))) {
      await expect(content.query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/);
    }
  });

  it('shows the back office of people what support needs, and only of who is looked up', async () => {
    const { rows } = await superuser.query<{ name: string; columns: string }>(
      `select table_name as name, string_agg(column_name, ', ' order by column_name::text collate "C") as columns
       from information_schema.column_privileges
       where grantee = 'quickscan_content' and privilege_type = 'SELECT' and table_name = any($1)
       group by table_name order by table_name`,
      [Object.keys(supported)],
    );
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(supported);
    const content = api.database.pool('content');
    for (const table of [
      'account',
      'session',
      'authenticator',
      'passkey',
      'recovery_code',
      'member_details',
    ]) {
      expect([table, (await content.query(`select 1 from ${table}`)).rowCount]).toEqual([table, 0]);
    }
    expect((await superuser.query('select 1 from session')).rowCount).toBeGreaterThan(0);
  });

  it('has no function that runs with its owner’s rights, and no role above the walls', async () => {
    const definers = await superuser.query(
      `select 1 from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`,
    );
    const powers = await superuser.query(
      `select 1 from pg_roles where rolname like 'quickscan%' and (rolsuper or rolbypassrls or rolcreaterole)`,
    );
    expect([definers.rowCount, powers.rowCount]).toEqual([0, 0]);
  });
});
