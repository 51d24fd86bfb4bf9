import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#server/platform/database';
import { nextDay, RetentionBench } from './testing/retention-bench.js';

const keep = 'Wilt u uw account bij QuickScan houden?';
const open = 'Uw invulling bij QuickScan staat nog open';
/** Two years after it was last used. */
const lastUsed = '2028-03-01';
const due = '2030-03-01';

let bench: RetentionBench;
beforeEach(async () => {
  bench = await RetentionBench.start();
});
afterEach(() => bench.stop());

describe('an account that nobody uses', () => {
  it('goes after two years, announced 60, 30 and 7 days before, once each', async () => {
    const { id, email } = await bench.person(lastUsed);
    for (const [days, mails] of [
      [-61, 0],
      [-60, 1],
      [-31, 1],
      [-30, 2],
      [-8, 2],
      [-7, 3],
      [-1, 3],
    ] as const) {
      await bench.days(
        days === -61 ? '2029-12-20' : bench.clock.time.toISOString().slice(0, 10),
        nextDay(due, days),
      );
      expect([days, bench.subjectsTo(email)]).toEqual([days, Array.from({ length: mails }, () => keep)]);
      expect(await bench.has('account', id)).toBe(true);
    }
    for (const { mail } of bench.inbox.to(email)) expect(mail.text).toContain('1 maart 2030');
    await bench.day(due);
    expect(await bench.has('account', id)).toBe(false);
    expect(bench.subjectsTo(email)).toHaveLength(3);
  });

  it('is announced once, also when the day’s work is done twice and by two at once', async () => {
    const { email } = await bench.person(lastUsed);
    bench.on(nextDay(due, -60));
    await Promise.all([bench.decide(), bench.decide()]);
    await bench.decide();
    await bench.doJobs();
    expect(bench.subjectsTo(email)).toEqual([keep]);
  });

  it('has sixty days from the first announcement, however long nothing was done', async () => {
    const { id, email } = await bench.person(lastUsed);
    const late = '2031-05-10';
    await bench.day(late);
    expect(bench.inbox.to(email)[0]!.mail.text).toContain('9 juli 2031');
    await bench.days(nextDay(late), nextDay(late, 59));
    expect(bench.subjectsTo(email)).toHaveLength(3);
    expect(await bench.has('account', id)).toBe(true);
    await bench.day(nextDay(late, 60));
    expect(await bench.has('account', id)).toBe(false);
  });

  it('keeps its seven days after the last announcement when work stops in between', async () => {
    const { id } = await bench.person(lastUsed);
    await bench.day(nextDay(due, -60));
    await bench.day(nextDay(due, -30));
    const resumed = nextDay(due, 100);
    await bench.days(resumed, nextDay(resumed, 6));
    expect(await bench.has('account', id)).toBe(true);
    await bench.day(nextDay(resumed, 7));
    expect(await bench.has('account', id)).toBe(false);
  });

  it('stays when its owner signs in, and all begins anew two years later', async () => {
    const { id, email } = await bench.person(lastUsed);
    await bench.days(nextDay(due, -60), nextDay(due, -1));
    await bench.signIn(id);
    await bench.days(due, nextDay(due, 20));
    expect(await bench.has('account', id)).toBe(true);
    const { rowCount } = await bench.superuser.query('select 1 from retention_notice');
    expect(rowCount).toBe(0);
    await bench.day(nextDay('2032-02-29', -60));
    expect(bench.subjectsTo(email)).toHaveLength(4);
  });

  it('stays when she signs in after its removal was decided', async () => {
    const { id } = await bench.person(lastUsed);
    await bench.days(nextDay(due, -60), nextDay(due, -1));
    bench.on(due);
    expect((await bench.decide()).accounts).toBe(1);
    await bench.signIn(id);
    await bench.doJobs();
    expect(await bench.has('account', id)).toBe(true);
  });

  it('is not gone by a removal that nobody announced', async () => {
    const { id } = await bench.person(lastUsed);
    bench.on(due);
    await bench.superuser.query(
      `insert into outbox (id, kind, user_id, subject_id) values ($1, 'remove-unused-account', $2, $2)`,
      [newId(), id],
    );
    await bench.doJobs();
    expect(await bench.has('account', id)).toBe(true);
  });

  it('is told only once the mail has gone: days in which no mail goes out do not count', async () => {
    const { id, email } = await bench.person(lastUsed);
    bench.inbox.refuse(451);
    const first = nextDay(due, -60);
    bench.on(first);
    await bench.decide();
    await expect(bench.doJobs()).rejects.toThrow();
    await bench.giveUpJobs();
    bench.on(nextDay(first, 45));
    await bench.decide();
    bench.inbox.refuse();
    await bench.doJobs();
    expect(bench.subjectsTo(email)).toEqual([keep]);
    await bench.days(nextDay(first, 46), nextDay(first, 104));
    expect(await bench.has('account', id)).toBe(true);
    await bench.day(nextDay(first, 105));
    expect(await bench.has('account', id)).toBe(false);
  });
});

describe('a draft that nobody touches', () => {
  const begun = '2029-01-10';
  const answered = '2029-02-10';
  const goes = '2030-02-10';

  it('goes a year after its last answer, announced three times; finished attempts and the account stay', async () => {
    const { id, email } = await bench.person('2030-01-01');
    const draft = await bench.draft(id, begun, answered);
    const other = await bench.person('2030-01-01');
    const finished = await bench.draft(other.id, begun, answered);
    await bench.superuser.query(
      `update attempt set state = 'finished', finished_at = '2029-02-10' where id = $1`,
      [finished],
    );
    await bench.days(nextDay(goes, -62), nextDay(goes, -1));
    expect(bench.subjectsTo(email)).toEqual([open, open, open]);
    expect(await bench.has('attempt', draft)).toBe(true);
    expect((await bench.day(goes)).drafts).toBe(1);
    expect([await bench.has('attempt', draft), await bench.has('account', id)]).toEqual([false, true]);
    expect([bench.subjectsTo(other.email), await bench.has('attempt', finished)]).toEqual([[], true]);
    const { rowCount } = await bench.superuser.query('select 1 from answer where attempt_id = $1', [draft]);
    expect(rowCount).toBe(0);
  });

  it('stays when an answer is given, also at the very moment of its removal', async () => {
    const { id } = await bench.person('2030-01-01');
    const draft = await bench.draft(id, begun, answered);
    await bench.days(nextDay(goes, -60), nextDay(goes, -1));
    bench.on(goes);
    const answering = await bench.superuser.connect();
    await answering.query('begin');
    await bench.answer(answering, draft, `${goes}T02:20:00Z`);
    const deciding = bench.decide();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await answering.query('commit');
    answering.release();
    expect((await deciding).drafts).toBe(0);
    await bench.days(nextDay(goes), nextDay(goes, 10));
    expect(await bench.has('attempt', draft)).toBe(true);
  });
});

describe('what is worth nothing any more', () => {
  /** A row that is old, and one that is not, per table. */
  async function fill(id: string): Promise<void> {
    const now = bench.clock.time;
    const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 3600 * 1000);
    const put = async (sql: string, old: Date, young: Date): Promise<void> => {
      for (const time of [old, young]) await bench.superuser.query(sql, [newId(), id, time]);
    };
    await put(
      `insert into session (id, account_id, token_hash, expires_at) values ($1, $2, ($1::uuid)::text, $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into one_time_link (id, account_id, token_hash, purpose, expires_at) values ($1, $2, ($1::uuid)::text, 'verify-email', $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into sign_in_request (id, account_id, token_hash, kind, expires_at) values ($1, $2, ($1::uuid)::text, 'mailed-code', $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into passkey_challenge (id, account_id, challenge_hash, expires_at) values ($1, $2, ($1::uuid)::text, $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into limit_count (key, count, since) values (($1::uuid)::text || ($2::uuid)::text, 1, $3)`,
      ago(3),
      now,
    );
    await put(
      `insert into mail_message (id, account_id, kind, address_hash, state, created_at) values ($1, $2, 'x', 'x', 'sent', $3)`,
      ago(366),
      ago(364),
    );
    await put(
      `insert into outbox (id, user_id, kind, subject_id, done_at) values ($1, $2, 'x', $1, $3)`,
      ago(31),
      ago(29),
    );
    await put(
      `with file as (insert into stored_file (id, account_id, media_type, content) values ($1, $2, 'x', '') returning id)
       insert into data_export (id, account_id, language, state, requested_at, file_id) select $1, $2, 'nl', 'ready', $3, id from file`,
      ago(8),
      ago(6),
    );
    const attempt = await bench.draft(id, now.toISOString(), now.toISOString());
    await put(
      `with file as (insert into stored_file (id, account_id, media_type, content) values ($1, $2, 'x', '') returning id)
       insert into report (id, account_id, attempt_id, language, state, requested_at, file_id)
       select $1, $2, '${attempt}', 'nl', 'ready', $3, id from file`,
      ago(91),
      ago(89),
    );
    const tenant = newId();
    await bench.superuser.query(`insert into tenant (id, name) values ($1, 'Gemeente Oud')`, [tenant]);
    await put(
      `insert into invitation (id, tenant_id, email, language, created_at, expires_at)
       values ($1::uuid, '${tenant}', ($1::uuid)::text || ($2::uuid)::text, 'nl', now(), $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into known_device (id, account_id, token_hash, created_at, expires_at)
       values ($1, $2, ($1::uuid)::text, now(), $3)`,
      ago(2),
      now,
    );
    await put(
      `insert into tenant_sign_in_request
         (id, tenant_id, issuer, client_id, state_hash, browser_hash, sealed_checks, shared_computer, created_at, expires_at)
       values ($1::uuid, '${tenant}', 'x', 'x', ($1::uuid)::text, ($2::uuid)::text, 'x', false, now(), $3)`,
      ago(2),
      now,
    );
    const editor = newId();
    await bench.superuser.query(
      `insert into back_office_account (id, email, password_hash, role) values ($1, 'editor@example.nl', 'x', 'content-manager')`,
      [editor],
    );
    await put(
      `insert into back_office_session (id, account_id, token_hash, csrf_token, last_used_at)
       select $1::uuid, '${editor}', ($1::uuid)::text || ($2::uuid)::text, 'x', $3`,
      ago(2),
      now,
    );
  }

  it('is cleared away, and nothing else', async () => {
    const { id } = await bench.person('2030-01-01');
    await fill(id);
    const { swept } = await bench.decide();
    const tables = Object.keys(swept).filter((table) => table !== 'retention_notice');
    expect(tables.map((table) => [table, swept[table]])).toEqual(tables.map((table) => [table, 1]));
    for (const table of tables) {
      const { rows } = await bench.superuser.query(`select count(*)::int as left from ${table}`);
      expect([table, rows]).toEqual([table, [{ left: 1 }]]);
    }
    const files = await bench.superuser.query('select count(*)::int as left from stored_file');
    expect(files.rows).toEqual([{ left: 2 }]);
  });
});

describe('the role of retention', () => {
  it('sees ids and dates, and removes nothing else', async () => {
    const retention = bench.database.pool('retention');
    for (const sql of [
      'select email from account',
      'select name from account',
      'select answer from answer',
      'select function_group from attempt',
      'select 1 from attempt_score',
      'select token_hash from session',
      'select content from stored_file',
      'select email from invitation',
      'select address_hash from mail_message',
      'delete from account',
      'delete from answer',
      `update account set last_used_on = '2000-01-01'`,
      'delete from audit_entry',
    ])
      await expect(retention.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('removes no finished attempt, and asks for no other work', async () => {
    const { id } = await bench.person('2030-01-01');
    const attempt = await bench.draft(id, '2029-01-01', '2029-01-01');
    await bench.superuser.query(`update attempt set state = 'finished', finished_at = now() where id = $1`, [
      attempt,
    ]);
    const retention = bench.database.pool('retention');
    await retention.query('delete from attempt');
    expect(await bench.has('attempt', attempt)).toBe(true);
    await expect(
      retention.query(
        `insert into outbox (id, kind, user_id, subject_id) values ($1, 'send-password-reset', $2, $2)`,
        [newId(), id],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('alone makes notices: nobody hastens or fakes her own', async () => {
    const app = bench.database.pool('app');
    await expect(
      app.query(
        `insert into retention_notice (id, account_id, days, unused_since) values ($1, $1, 7, now())`,
        [newId()],
      ),
    ).rejects.toThrow(/permission denied/);
  });
});
