import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { generateSync } from 'otplib';
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
  /** Of the app of who signed in last with a new one. */
  private secret = '';

  private constructor(
    private readonly database: TestDatabase,
    readonly app: NestExpressApplication,
    private readonly origin: string,
  ) {
    this.sql = database.superuser();
  }

  static async create(settings: Record<string, string> = {}): Promise<BackOfficeHarness> {
    const database = await TestDatabase.create();
    const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
    const config = backOfficeConfigSchema.parse({
      ...{ CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH },
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'https://quickscan.example',
      BACK_OFFICE_URL: ownOrigin,
      DATABASE_CONTENT_URL: database.url('content'),
      ...settings,
    });
    const app = await createBackOffice(config);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const harness = new BackOfficeHarness(database, app, `http://127.0.0.1:${port}`);
    await harness.addAccount(email);
    return harness;
  }

  /** Plain SQL as the role of the back office. */
  asContent(): Pool {
    return this.database.pool('content');
  }

  client(): BackOfficeClient {
    return new BackOfficeClient(this.origin);
  }

  async signedIn(): Promise<BackOfficeClient> {
    const client = this.client();
    const { status } = await client.post('/admin/sign-in', { email, password });
    if (status !== 303) throw new Error(`signing in gave ${status}`);
    await this.takeSecondStep(client);
    return client;
  }

  /** Shows a code of the app, as it may be shown again: the codes that were used before are forgotten. */
  async takeSecondStep(client: BackOfficeClient): Promise<void> {
    await this.sql.query('update back_office_authenticator set last_step = 0');
    const { text } = await client.get('/admin/second-step');
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(text)?.[1] ?? '';
    const { status } = await client.post('/admin/second-step', { csrfToken, code: this.codeOf(text) });
    if (status !== 303 && status !== 201) throw new Error(`the second step gave ${status}`);
  }

  /** The code of the app at this moment, by the secret on the page or the one that was there before. */
  codeOf(page: string): string {
    const shown = /<code class="secret">([^<]+)</.exec(page)?.[1]?.replaceAll(' ', '');
    this.secret = shown ?? this.secret;
    return generateSync({ secret: this.secret, epoch: Math.floor(Date.now() / 1000) });
  }

  async addAccount(address: string, role = 'content-manager'): Promise<string> {
    const id = newId();
    await this.sql.query(
      `insert into back_office_account (id, email, password_hash, role) values ($1, $2, $3, $4)`,
      [id, address, await new Passwords().hash(password), role],
    );
    return id;
  }

  /** A browser with a session of this account, opened and last used so many minutes ago. */
  async withSession(accountId: string, opened = 0, used = 0): Promise<BackOfficeClient> {
    const token = newToken();
    await this.sql.query(
      `insert into back_office_session (id, token_hash, account_id, csrf_token, created_at, last_used_at, second_factor_at)
       values ($1, $2, $3, $4, now() - make_interval(mins => $5), now() - make_interval(mins => $6), now())`,
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
