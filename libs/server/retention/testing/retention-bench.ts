import { EntityManager } from '@mikro-orm/postgresql';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Pool } from 'pg';
import { AnnounceRemovalJob, AnnounceRemovalModule } from '#server/jobs/announce-removal';
import { RemoveUnusedAccountJob, RemoveUnusedAccountModule } from '#server/jobs/remove-unused-account';
import { Clock, ClockModule } from '#server/platform/clock';
import { ConfigModule, workerConfigSchema } from '#server/platform/config';
import { actAs, databaseModule, newId } from '#server/platform/database';
import { OutboxModule } from '#server/platform/outbox';
import type { JobHandler } from '#server/platform/queue';
import { SmtpInbox, TestDatabase } from '#server/testing';
import { Sessions } from '#server/users';
import { type RetentionFigures, RetentionRun } from '../retention-run.js';

const jobs = [AnnounceRemovalJob, RemoveUnusedAccountJob];

/** A clock that the spec moves. */
class MovedClock extends Clock {
  time = new Date('2030-01-01T02:20:00Z');
  override now(): Date {
    return this.time;
  }
}

type OpenRow = {
  readonly id: string;
  readonly kind: string;
  readonly user_id: string;
  readonly subject_id: string;
};

/** Retention as the worker does it, on a database and a mail server of its own, with a clock that can be moved. */
export class RetentionBench {
  readonly clock = new MovedClock();
  private app!: TestingModule;

  private constructor(
    readonly database: TestDatabase,
    readonly inbox: SmtpInbox,
    /** Sees every row. */
    readonly superuser: Pool,
    private readonly retention: EntityManager,
  ) {}

  static async start(): Promise<RetentionBench> {
    const database = await TestDatabase.create();
    const { em } = await database.orm('retention', [], 2);
    const bench = new RetentionBench(database, await SmtpInbox.start(), database.superuser(), em);
    await bench.compile();
    // What publishing the content announced is no work of retention.
    await bench.superuser.query('delete from outbox');
    return bench;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.inbox.stop();
    await this.database.close();
  }

  /** A confirmed account, last used on a day. */
  async person(lastUsed: string): Promise<{ id: string; email: string }> {
    const id = newId();
    const email = `${id}@voorbeeld.nl`;
    await this.superuser.query(
      `insert into account
         (id, email, email_hash, password_hash, function_group, language, email_verified_at, last_used_on)
       values ($1, $2, $2, '', 'policy', 'nl', now(), $3)`,
      [id, email, lastUsed],
    );
    return { id, email };
  }

  /** A draft that was begun on one day and answered on another. */
  async draft(accountId: string, begun: string, answered: string): Promise<string> {
    const id = newId();
    await this.superuser.query(
      `insert into attempt (id, account_id, edition_id, state, started_at)
       select $1, $2, id, 'draft', $3::timestamptz from edition where state = 'published'`,
      [id, accountId, begun],
    );
    await this.answer(this.superuser, id, answered);
    return id;
  }

  async answer(as: Pick<Pool, 'query'>, attempt: string, on: string): Promise<void> {
    await as.query(
      `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
       select id, 1, account_id, edition_id, 'leading', $2 from attempt where id = $1
       on conflict (attempt_id, statement_code) do update set answered_at = excluded.answered_at`,
      [attempt, on],
    );
  }

  /** Signs in, as far as the account notices it. */
  async signIn(accountId: string): Promise<void> {
    const em = this.app.get(EntityManager, { strict: false });
    const sessions = this.app.get(Sessions, { strict: false });
    await actAs(em, accountId, () => em.transactional((inner) => sessions.open(inner, accountId, 1)));
  }

  on(day: string): void {
    this.clock.time = new Date(`${day}T02:20:00Z`);
  }

  /** What retention decides on a day, before any of its jobs is done. */
  decide(): Promise<RetentionFigures> {
    return new RetentionRun(this.retention, this.clock).run();
  }

  /** A whole day's work: what retention decides, and the jobs that follow. */
  async day(day: string): Promise<RetentionFigures> {
    this.on(day);
    const figures = await this.decide();
    await this.doJobs();
    return figures;
  }

  /** Every day from one to another, both included. */
  async days(from: string, to: string): Promise<void> {
    for (let day = from; day <= to; day = nextDay(day)) await this.day(day);
  }

  /** Does what waits in the outbox, as the job runner does. */
  async doJobs(): Promise<void> {
    const { rows } = await this.superuser.query<OpenRow>(
      `select id, kind, user_id, subject_id from outbox where done_at is null and failed_at is null order by id`,
    );
    for (const row of rows) {
      await this.inContext(row, (job, input) => job.handle(input));
      await this.superuser.query('update outbox set done_at = $2 where id = $1', [row.id, this.clock.time]);
    }
  }

  /** The last try of everything that waits was in vain. */
  async giveUpJobs(): Promise<void> {
    const { rows } = await this.superuser.query<OpenRow>(
      `select id, kind, user_id, subject_id from outbox where done_at is null and failed_at is null`,
    );
    for (const row of rows) {
      await this.inContext(row, async (job, input) => job.giveUp?.(input));
      await this.superuser.query('update outbox set failed_at = $2 where id = $1', [row.id, this.clock.time]);
    }
  }

  /** The subjects of the mails that somebody got. */
  subjectsTo(email: string): (string | undefined)[] {
    return this.inbox.to(email).map(({ mail }) => mail.subject);
  }

  async has(table: 'account' | 'attempt', id: string): Promise<boolean> {
    return (await this.superuser.query(`select 1 from ${table} where id = $1`, [id])).rowCount === 1;
  }

  private inContext(
    row: OpenRow,
    work: (job: JobHandler, input: { outboxId: string; userId: string; subjectId: string }) => Promise<void>,
  ): Promise<void> {
    const type = jobs.find((job) => this.app.get<JobHandler>(job, { strict: false }).kind === row.kind);
    if (!type) throw new Error(`no job for ${row.kind}`);
    const input = { outboxId: row.id, userId: row.user_id, subjectId: row.subject_id };
    const job = this.app.get<JobHandler>(type, { strict: false });
    return actAs(this.app.get(EntityManager, { strict: false }), row.user_id, () => work(job, input));
  }

  private async compile(): Promise<void> {
    const { database, inbox } = this;
    const config = workerConfigSchema.parse({
      PUBLIC_URL: 'https://quickscan.example',
      DATABASE_APP_URL: database.url('app'),
      DATABASE_RELAY_URL: database.url('relay'),
      DATABASE_RETENTION_URL: database.url('retention'),
      DATABASE_AGGREGATE_URL: database.url('aggregate'),
      REDIS_URL: 'redis://127.0.0.1:1',
      SMTP_URL: inbox.url,
    });
    const rooms = [ConfigModule.with(config), databaseModule(database.url('app')), ClockModule, OutboxModule];
    const imports = [...rooms, AnnounceRemovalModule, RemoveUnusedAccountModule];
    const building = Test.createTestingModule({ imports }).overrideProvider(Clock).useValue(this.clock);
    this.app = await building.compile();
    await this.app.init();
  }
}

export function nextDay(day: string, ahead = 1): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + ahead);
  return time.toISOString().slice(0, 10);
}
