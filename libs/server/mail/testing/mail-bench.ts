import { EntityManager } from '@mikro-orm/postgresql';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Pool } from 'pg';
import { Clock, ClockModule } from '#server/platform/clock';
import { ConfigModule, type WorkerConfig, workerConfigSchema } from '#server/platform/config';
import { actAs, actAsNobody, databaseModule, newId } from '#server/platform/database';
import { SmtpInbox, TestDatabase } from '#server/testing';
import type { Contents, Message } from '../mail-delivery.js';
import { MailDelivery } from '../mail-delivery.js';
import { MailKeys } from '../mail-keys.js';
import { MailModule } from '../mail.module.js';

export type MessageRow = {
  state: string;
  attempts: number;
  status: string | null;
  account_id: string | null;
  address_hash: string;
  sent_at: Date | null;
  delayed_at: Date | null;
  ended_at: Date | null;
};

/** A letter. */
export const contents: Contents = {
  words: {
    language: 'nl',
    subject: 'Een bericht van {{productName}}',
    heading: 'Hallo',
    body: ['Dit is een bericht.'],
    button: 'Open',
    why: 'U krijgt deze mail om een reden.',
    link: 'https://quickscan.example/inloggen',
  },
  values: { productName: 'QuickScan' },
};

/** The mail module as the worker has it, with a mail server and a database of its own. */
export class MailBench {
  private constructor(
    private readonly app: TestingModule,
    private readonly database: TestDatabase,
    readonly inbox: SmtpInbox,
    /** Sees every row. */
    readonly superuser: Pool,
  ) {}

  static async start(
    settings: Partial<WorkerConfig> = {},
    modules: readonly Type[] = [],
  ): Promise<MailBench> {
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
    const app = await Test.createTestingModule({
      imports: [
        ConfigModule.with({ ...config, ...settings }),
        databaseModule(database.url('app')),
        ClockModule,
        MailModule,
        ...modules,
      ],
    }).compile();
    await app.init();
    return new MailBench(app, database, inbox, database.superuser());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.inbox.stop();
    await this.database.close();
  }

  /** Plain SQL as a role. */
  pool(role: 'app' | 'content'): Pool {
    return this.database.pool(role);
  }

  get<T>(token: Type<T>): T {
    return this.app.get(token, { strict: false });
  }

  /** Sets the product's clock so many ms later; 0 is the real time. */
  later(by: number): void {
    Object.assign(this.get(Clock), { now: () => new Date(Date.now() + by) });
  }

  /** A message to an address that nobody else has; to the owner of an account unless told otherwise. */
  async message(facts: Partial<Message> = {}): Promise<Message> {
    const id = newId();
    const to = `${id}@voorbeeld.nl`;
    const accountId = facts.accountId === undefined ? await this.account(to) : facts.accountId;
    return { id, kind: 'password-changed', occasion: 'account', to, ...facts, accountId };
  }

  /** Delivers as a job does: in the context of the account, or of nobody. */
  deliver(message: Message, write: () => Promise<Contents> = () => Promise.resolve(contents)): Promise<void> {
    return this.as(message.accountId, () => this.get(MailDelivery).deliver(message, write));
  }

  giveUp(message: Message): Promise<void> {
    return this.as(message.accountId, () => this.get(MailDelivery).giveUp(message));
  }

  async row(id: string): Promise<MessageRow | undefined> {
    const { rows } = await this.superuser.query<MessageRow>('select * from mail_message where id = $1', [id]);
    return rows[0];
  }

  /** Why the address of a message gets no mail, by its keyed hash. */
  async suppressed(message: Message): Promise<string[]> {
    const { rows } = await this.superuser.query<{ reason: string }>(
      'select reason from mail_suppression where address_hash = $1 order by reason',
      [this.get(MailKeys).addressHash(message.to)],
    );
    return rows.map(({ reason }) => reason);
  }

  as<T>(accountId: string | null, work: () => Promise<T>): Promise<T> {
    const em = this.get(EntityManager);
    return accountId === null ? actAsNobody(em, work) : actAs(em, accountId, work);
  }

  /** @returns the id of a new account with this address. */
  private async account(email: string): Promise<string> {
    const id = newId();
    await this.superuser.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language)
       values ($1, $2, $2, '', 'policy', 'nl')`,
      [id, email],
    );
    return id;
  }
}
