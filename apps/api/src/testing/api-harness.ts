import type { AddressInfo } from 'node:net';
import { EntityManager } from '@mikro-orm/postgresql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ScanList } from '#contracts/scans';
import type { Attempt } from '#contracts/attempts';
import type { Edition } from '#contracts/scans';
import { type Answer as ScanAnswer, levels } from '#domain/scan';
import { type ApiConfig, apiConfigSchema } from '#server/platform/config';
import { actAs } from '#server/platform/database';
import { TestDatabase } from '#server/testing';
import { Accounts, deviceCookie, KnownDevices, OneTimeLinks } from '#server/users';
import { createApi } from '../create-api.js';
import { ApiClient } from './api-client.js';

export const password = 'regen fiets lantaarn brood';

/** The API on a port and a database of its own, as the specs use it: over HTTP. */
export class ApiHarness {
  private constructor(
    readonly database: TestDatabase,
    readonly app: NestExpressApplication,
    readonly origin: string,
  ) {}

  static async create(settings: Record<string, string> = {}): Promise<ApiHarness> {
    const database = await TestDatabase.create();
    const app = await createApi(testConfig(database, settings));
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new ApiHarness(database, app, `http://127.0.0.1:${port}`);
  }

  client(): ApiClient {
    return new ApiClient(this.origin);
  }

  /** Signs up, confirms with a link as the mail job makes it, and is signed in then. */
  async signedIn(email: string, functionGroup = 'execution'): Promise<ApiClient> {
    const client = this.client();
    await client.post('/api/v1/accounts', { email, password, functionGroup, tenantId: null });
    const token = await this.verificationToken(email);
    const answer = await client.post('/api/v1/email-verifications', { token, password });
    if (answer.status !== 201) throw new Error(`confirming gave ${answer.status}`);
    return client;
  }

  /** A browser in which this person signed in before, so that a password is enough. */
  async deviceOf(email: string): Promise<ApiClient> {
    const client = this.client();
    const account = await this.app.get(Accounts, { strict: false }).findByEmail(email);
    if (!account) return client;
    const devices = this.app.get(KnownDevices, { strict: false });
    const token = await actAs(this.app.get(EntityManager), account.id, () => devices.note(account.id));
    client.useCookie(deviceCookie.pair(token));
    return client;
  }

  verificationToken(email: string): Promise<string> {
    return this.tokenFor(email, 'verify-email');
  }

  /** A link as in the mail. */
  async tokenFor(email: string, purpose: 'verify-email' | 'reset-password'): Promise<string> {
    const em = this.app.get(EntityManager);
    const account = await this.app.get(Accounts, { strict: false }).findByEmail(email);
    if (!account) throw new Error(`no account for ${email}`);
    const links = this.app.get(OneTimeLinks, { strict: false });
    return actAs(em, account.id, () => links.issue(account.id, purpose));
  }

  /** A link to the address that an account is to have, as in the mail. */
  async emailChangeToken(email: string): Promise<string> {
    const em = this.app.get(EntityManager);
    const account = await this.app.get(Accounts, { strict: false }).findByEmail(email);
    if (!account?.wantedEmail) throw new Error(`${email} is to stay as it is`);
    const { id, wantedEmail } = account;
    const links = this.app.get(OneTimeLinks, { strict: false });
    return actAs(em, id, () => links.issue(id, 'change-email', wantedEmail));
  }

  /** The tables in which some row holds one of these words, seen from behind the walls. */
  async tracesOf(...words: string[]): Promise<string[]> {
    const behind = this.database.superuser();
    const { rows } = await behind.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await behind.query(
        `select 1 from "${name}" t where exists (select 1 from unnest($1::text[]) word where t::text like '%' || word || '%')`,
        [words],
      );
      if (rowCount) found.push(name);
    }
    return found;
  }

  async edition(): Promise<Edition> {
    const scans = await this.client().get<ScanList>('/api/v1/scans');
    const [scan] = scans.body.items;
    return (await this.client().get<Edition>(`/api/v1/scans/${scan!.code}/editions/current`)).body;
  }

  /** A draft in which every statement has this answer, or the one that `answerTo` gives. */
  async filledIn(client: ApiClient, answerTo: (statement: number) => ScanAnswer = mixed): Promise<Attempt> {
    const edition = await this.edition();
    const attempt = (await client.post<Attempt>('/api/v1/attempts', { scan: edition.scan })).body;
    for (const { code } of edition.clusters.flatMap(({ statements }) => statements)) {
      const path = `/api/v1/attempts/${attempt.id}/answers/${code}`;
      const { status } = await client.put(path, { answer: answerTo(code) });
      if (status !== 204) throw new Error(`answering ${code} gave ${status}`);
    }
    return attempt;
  }

  async finished(client: ApiClient, answerTo?: (statement: number) => ScanAnswer): Promise<Attempt> {
    const attempt = await this.filledIn(client, answerTo);
    const { status } = await client.put(`/api/v1/attempts/${attempt.id}/completion`, {});
    if (status !== 200) throw new Error(`finishing gave ${status}`);
    return attempt;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

/** Every level in turn, and now and then `unknown`. */
export const mixed = (statement: number): ScanAnswer =>
  statement % 6 === 0 ? 'unknown' : levels[statement % levels.length]!;

function testConfig(database: TestDatabase, settings: Record<string, string>): ApiConfig {
  return apiConfigSchema.parse({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_APP_URL: database.url('app'),
    ...settings,
  });
}
