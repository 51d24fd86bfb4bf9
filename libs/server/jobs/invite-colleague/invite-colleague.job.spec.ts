import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntityManager } from '@mikro-orm/postgresql';
import { Test, type TestingModule } from '@nestjs/testing';
import { hashToken } from '#server/platform/auth';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, workerConfigSchema } from '#server/platform/config';
import { actAsNobody, databaseModule, newId } from '#server/platform/database';
import { OutboxModule } from '#server/platform/outbox';
import { SmtpInbox, TestDatabase } from '#server/testing';
import { InviteColleagueJob, InviteColleagueModule } from './index.js';

let database: TestDatabase;
let inbox: SmtpInbox;
let app: TestingModule;
beforeAll(async () => {
  database = await TestDatabase.create();
  inbox = await SmtpInbox.start();
  const config = workerConfigSchema.parse({
    PUBLIC_URL: 'https://quickscan.example',
    BACK_OFFICE_URL: 'https://beheer.quickscan.example',
    DATABASE_APP_URL: database.url('app'),
    DATABASE_RELAY_URL: database.url('relay'),
    DATABASE_RETENTION_URL: database.url('retention'),
    DATABASE_AGGREGATE_URL: database.url('aggregate'),
    REDIS_URL: 'redis://127.0.0.1:1',
    SMTP_URL: inbox.url,
  });
  app = await Test.createTestingModule({
    imports: [
      ConfigModule.with(config),
      databaseModule(database.url('app')),
      ClockModule,
      OutboxModule,
      InviteColleagueModule,
    ],
  }).compile();
  await app.init();
});
afterAll(async () => {
  await app.close();
  await inbox.stop();
  await database.close();
});

type Invitation = { readonly id: string; readonly email: string };

async function invited(language = 'nl', expires = `now() + interval '1 day'`): Promise<Invitation> {
  const id = newId();
  const email = `${id}@voorbeeld.nl`;
  await database.superuser().query(
    `insert into back_office_invitation (id, token_hash, email, role, language, expires_at)
     values ($1::uuid, $1::text, $2, 'content-manager', $3, ${expires})`,
    [id, email, language],
  );
  return { id, email };
}

function run(subjectId: string, outboxId = newId()): Promise<void> {
  const em = app.get(EntityManager, { strict: false });
  return actAsNobody(em, () => app.get(InviteColleagueJob).handle({ outboxId, userId: null, subjectId }));
}

const hashOf = async ({ id }: Invitation): Promise<string | undefined> =>
  (
    await database
      .superuser()
      .query<{ hash: string }>('select token_hash as hash from back_office_invitation where id = $1', [id])
  ).rows[0]?.hash;

describe('the mail that invites a colleague', () => {
  it.each(['nl', 'en'])(
    'leads to the back office by a link of which only the hash is kept: %s',
    async (language) => {
      const invitation = await invited(language);
      await run(invitation.id);
      const [received] = inbox.to(invitation.email);
      const { text = '', html } = received!.mail;
      const [, token = ''] =
        /https:\/\/beheer\.quickscan\.example\/admin\/join\?token=([\w-]{43})/.exec(text) ?? [];
      expect(await hashOf(invitation)).toBe(hashToken(token));
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).not.toMatch(/\{\{|undefined/);
    },
  );

  it('is sent once however often its job is done', async () => {
    const invitation = await invited();
    const outboxId = newId();
    for (let times = 0; times < 2; times += 1) await run(invitation.id, outboxId);
    expect(inbox.to(invitation.email)).toHaveLength(1);
  });

  it('is not sent once the invitation was withdrawn, used or too late', async () => {
    const [late, used] = [await invited('nl', `now() - interval '1 minute'`), await invited()];
    await database
      .superuser()
      .query('update back_office_invitation set redeemed_at = now() where id = $1', [used.id]);
    for (const { id } of [late, used, { id: newId() }]) await run(id);
    for (const { email } of [late, used]) expect(inbox.to(email)).toHaveLength(0);
  });

  it('is the only one that the role of the worker sees, and it sees no token', async () => {
    const [one, other] = [await invited(), await invited()];
    const client = await database.pool('app').connect();
    try {
      expect((await client.query('select id from back_office_invitation')).rowCount).toBe(0);
      await client.query('begin');
      await client.query(`select set_config('app.lookup', $1, true)`, [one.id]);
      expect((await client.query('select email from back_office_invitation')).rows).toEqual([
        { email: one.email },
      ]);
      const change = `update back_office_invitation set token_hash = 'x' where id = $1`;
      expect((await client.query(change, [other.id])).rowCount).toBe(0);
      await expect(client.query('select token_hash from back_office_invitation')).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
