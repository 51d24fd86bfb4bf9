import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Pool } from 'pg';
import { hashToken, newToken } from '#server/platform/auth';
import { backOfficeConfigSchema } from '#server/platform/config';
import { newId } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { Passwords } from '#server/users';
import { createBackOffice } from '../create-back-office.js';
import { SESSION_COOKIE } from '../sign-in/session-cookie.js';
import { BackOfficeClient } from './back-office-client.js';

export const email = 'redacteur@voorbeeld.nl';
export const password = 'molen theepot wandeling krant';
/** Where the back office thinks it is reached; the tests reach it elsewhere. */
export const ownOrigin = 'https://beheer.quickscan.example';

/** The back office on a port and a database of its own, with one content manager. */
export class BackOfficeHarness {
  /** Plain SQL that sees every row, for looking behind the walls. */
  readonly sql: Pool;

  private constructor(
    private readonly database: TestDatabase,
    readonly app: NestExpressApplication,
    private readonly origin: string,
  ) {
    this.sql = database.superuser();
  }

  static async create(): Promise<BackOfficeHarness> {
    const database = await TestDatabase.create();
    const config = backOfficeConfigSchema.parse({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'https://quickscan.example',
      BACK_OFFICE_URL: ownOrigin,
      DATABASE_CONTENT_URL: database.url('content'),
    });
    const app = await createBackOffice(config);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const harness = new BackOfficeHarness(database, app, `http://127.0.0.1:${port}`);
    await harness.addAccount(email);
    return harness;
  }

  client(): BackOfficeClient {
    return new BackOfficeClient(this.origin);
  }

  async signedIn(): Promise<BackOfficeClient> {
    const client = this.client();
    const { status } = await client.post('/admin/sign-in', { email, password });
    if (status !== 303) throw new Error(`signing in gave ${status}`);
    return client;
  }

  async addAccount(address: string): Promise<string> {
    const id = newId();
    await this.sql.query(
      `insert into back_office_account (id, email, password_hash, role) values ($1, $2, $3, 'content-manager')`,
      [id, address, await new Passwords().hash(password)],
    );
    return id;
  }

  /** A browser with a session of this account, opened and last used so many minutes ago. */
  async withSession(accountId: string, opened = 0, used = 0): Promise<BackOfficeClient> {
    const token = newToken();
    await this.sql.query(
      `insert into back_office_session (id, token_hash, account_id, csrf_token, created_at, last_used_at)
       values ($1, $2, $3, $4, now() - make_interval(mins => $5), now() - make_interval(mins => $6))`,
      [newId(), hashToken(token), accountId, newToken(), opened, used],
    );
    const client = this.client();
    client.cookie = `${SESSION_COOKIE}=${token}`;
    return client;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}
