import { EntityManager } from '@mikro-orm/postgresql';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Pool } from 'pg';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, workerConfigSchema } from '#server/platform/config';
import { actAs, databaseModule, newId } from '#server/platform/database';
import { OutboxModule } from '#server/platform/outbox';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { SmtpInbox, TestDatabase } from '#server/testing';
import { AccountMailsModule } from '../index.js';

/** Mails about accounts as the worker sends them, to a mail server and from a database of their own. */
export class AccountMailsBench {
  private constructor(
    private readonly app: TestingModule,
    private readonly database: TestDatabase,
    readonly inbox: SmtpInbox,
    /** Sees every row. */
    readonly superuser: Pool,
  ) {}

  static async start(): Promise<AccountMailsBench> {
    const database = await TestDatabase.create();
    const inbox = await SmtpInbox.start();
    const config = workerConfigSchema.parse({
      PUBLIC_URL: 'https://quickscan.example',
      DATABASE_APP_URL: database.url('app'),
      DATABASE_RELAY_URL: database.url('relay'),
      DATABASE_RETENTION_URL: database.url('retention'),
      DATABASE_AGGREGATE_URL: database.url('aggregate'),
      REDIS_URL: 'redis://127.0.0.1:1',
      SMTP_URL: inbox.url,
    });
    const imports = [
      ConfigModule.with(config),
      databaseModule(database.url('app')),
      ClockModule,
      OutboxModule,
      AccountMailsModule,
    ];
    const app = await Test.createTestingModule({ imports }).compile();
    await app.init();
    return new AccountMailsBench(app, database, inbox, database.superuser());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.inbox.stop();
    await this.database.close();
  }

  /** The owner of an account. */
  async person(language = 'nl', verified = true): Promise<{ id: string; email: string }> {
    const id = newId();
    const email = `${id}@voorbeeld.nl`;
    await this.superuser.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language, email_verified_at)
       values ($1, $2, $2, '', 'policy', $3, $4)`,
      [id, email, language, verified ? new Date() : null],
    );
    return { id, email };
  }

  /** Does a job in the context of its account, as the job runner does. */
  run(job: Type<JobHandler>, accountId: string, outboxId = newId()): Promise<void> {
    return this.as(accountId, () => this.handler(job).handle(inputOf(accountId, outboxId)));
  }

  /** Gives a job up, as the job runner does after the last try. */
  giveUp(job: Type<JobHandler>, accountId: string, outboxId: string): Promise<void> {
    return this.as(accountId, async () => this.handler(job).giveUp?.(inputOf(accountId, outboxId)));
  }

  /** What the database keeps of a message. */
  async message(outboxId: string): Promise<unknown> {
    const sql = 'select account_id, kind, state from mail_message where id = $1';
    return (await this.superuser.query<object>(sql, [outboxId])).rows[0];
  }

  private handler(job: Type<JobHandler>): JobHandler {
    return this.app.get(job, { strict: false });
  }

  private as(accountId: string, work: () => Promise<void>): Promise<void> {
    return actAs(this.app.get(EntityManager, { strict: false }), accountId, work);
  }
}

const inputOf = (accountId: string, outboxId: string): JobInput => ({
  outboxId,
  userId: accountId,
  subjectId: accountId,
});
