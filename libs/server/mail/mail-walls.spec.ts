import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool, QueryResult } from 'pg';
import { newId } from '#server/platform/database';
import type { Message } from './mail-delivery.js';
import { MailBench } from './testing/mail-bench.js';

let bench: MailBench;
let app: Pool;
let mine: Message;
let hers: Message;

beforeAll(async () => {
  bench = await MailBench.start();
  app = bench.pool('app');
  [mine, hers] = [await bench.message(), await bench.message()];
  await bench.deliver(mine);
  await bench.deliver(hers);
});
afterAll(() => bench.stop());

/** Plain SQL as the product's role in a context, rolled back. */
async function asApp(context: Record<string, string>, sql: string, values: unknown[]): Promise<QueryResult> {
  const client = await app.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(context))
      await client.query('select set_config($1, $2, true)', [name, value]);
    return await client.query(sql, values);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const idsSeen = async (context: Record<string, string>): Promise<unknown[]> =>
  (await asApp(context, 'select id from mail_message', [])).rows.map((row: { id: string }) => row.id);

describe('the database, without the application,', () => {
  it('shows a person her own messages, and whoever knows an id just that one', async () => {
    expect(await idsSeen({ 'app.user_id': mine.accountId! })).toEqual([mine.id]);
    expect(await idsSeen({ 'app.lookup': hers.id })).toEqual([hers.id]);
    expect(await idsSeen({})).toEqual([]);
    expect(await idsSeen({ 'app.user_id': newId(), 'app.lookup': 'f'.repeat(64) })).toEqual([]);
  });

  it('lets nobody write a message for somebody else, nor change whose it is', async () => {
    const as = { 'app.user_id': mine.accountId!, 'app.lookup': mine.id };
    const add = `insert into mail_message (id, account_id, kind, address_hash, state) values ($1, $2, 'x', 'x', 'sent')`;
    await expect(asApp(as, add, [newId(), hers.accountId])).rejects.toThrow(/row-level security/);
    await expect(asApp(as, add, [newId(), null])).rejects.toThrow(/row-level security/);
    const change = `update mail_message set state = 'failed' where id = $1`;
    expect((await asApp(as, change, [hers.id])).rowCount).toBe(0);
    for (const column of ['account_id', 'address_hash', 'kind']) {
      const move = `update mail_message set ${column} = null where id = $1`;
      await expect(asApp(as, move, [mine.id])).rejects.toThrow(/permission denied/);
    }
    await expect(asApp(as, 'delete from mail_message where id = $1', [mine.id])).rejects.toThrow(
      /permission denied/,
    );
  });

  it('shows whether an address gets mail only to who looks for that very address', async () => {
    const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
    await bench.superuser.query(
      `insert into mail_suppression (address_hash, reason) values ($1, 'bounced'), ($2, 'unsubscribed')`,
      [one, other],
    );
    const count = async (context: Record<string, string>) =>
      (await asApp(context, 'select 1 from mail_suppression', [])).rowCount;
    expect([await count({}), await count({ 'app.user_id': mine.accountId! })]).toEqual([0, 0]);
    expect(await count({ 'app.lookup': one })).toBe(1);
    const add = `insert into mail_suppression (address_hash, reason) values ($1, 'unsubscribed')`;
    await expect(asApp({ 'app.lookup': one }, add, [other])).rejects.toThrow(/row-level security/);
    for (const table of ['mail_suppression', 'mail_message']) {
      await expect(bench.pool('content').query(`select 1 from ${table}`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('forgets the messages of an account with the account', async () => {
    const gone = await bench.message();
    await bench.deliver(gone);
    await bench.superuser.query('delete from account where id = $1', [gone.accountId]);
    expect(await bench.row(gone.id)).toBeUndefined();
  });
});
