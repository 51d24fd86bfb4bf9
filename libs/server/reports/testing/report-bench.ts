import { EntityManager } from '@mikro-orm/postgresql';
import {
  type ArgumentsHost,
  type CanActivate,
  Catch,
  type ExceptionFilter,
  type ExecutionContext,
  type INestApplication,
  Injectable,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import type { Response } from 'express';
import { ZodValidationPipe } from 'nestjs-zod';
import type { Pool } from 'pg';
import type { SignedInRequest } from '#server/platform/auth';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, type WorkerConfig } from '#server/platform/config';
import { actAs, databaseModule, newId } from '#server/platform/database';
import { DomainError } from '#server/platform/errors';
import { OutboxModule } from '#server/platform/outbox';
import { TestDatabase } from '#server/testing';
import { RenderReport } from '../render-report/render-report.js';
import { ReportRenderingModule } from '../report-rendering.module.js';
import { ReportsModule } from '../reports.module.js';

/** Signs in whom the test names: the session guard's place in these specs. */
@Injectable()
class NamedGuard implements CanActivate {
  constructor(private readonly em: EntityManager) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const accountId = request.header('x-account') ?? newId();
    request.principal = {
      accountId,
      sessionId: newId(),
      factors: 1,
      confirmedAt: new Date(),
      renewedAt: new Date(),
      sharedComputer: false,
    };
    this.em.setSessionContext({ variables: { 'app.user_id': accountId } });
    return true;
  }
}

/** Answers an error's code, whatever its HTTP status is in the product. */
@Catch(DomainError)
class CodeFilter implements ExceptionFilter {
  catch({ code }: DomainError, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().status(400).json({ code });
  }
}

/** Reports over HTTP and in the worker, on a database and a browser of their own. */
export class ReportBench {
  private constructor(
    private readonly app: INestApplication,
    private readonly database: TestDatabase,
    /** Sees every row. */
    readonly superuser: Pool,
    private readonly url: string,
  ) {}

  static async start(): Promise<ReportBench> {
    const database = await TestDatabase.create();
    const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
    const config = { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } as WorkerConfig;
    const testing = await Test.createTestingModule({
      imports: [
        ConfigModule.with(config),
        databaseModule(database.url('app')),
        ClockModule,
        OutboxModule,
        ReportsModule,
        ReportRenderingModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: NamedGuard },
        { provide: APP_PIPE, useClass: ZodValidationPipe },
        { provide: APP_FILTER, useClass: CodeFilter },
      ],
    }).compile();
    const app = testing.createNestApplication({ logger: false }).setGlobalPrefix('api/v1');
    await app.listen(0, '127.0.0.1');
    return new ReportBench(app, database, database.superuser(), await app.getUrl());
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }

  /** A respondent. @returns her account's id. */
  async person(): Promise<string> {
    const id = newId();
    await this.superuser.query(
      `insert into account (id, email, email_hash, password_hash, function_group, language)
       values ($1::uuid, $1::text, $1::text, '', 'policy', 'nl')`,
      [id],
    );
    return id;
  }

  /** An attempt with every statement answered at the same level. @returns its id. */
  async attempt(accountId: string, answer = 'onTrack', finished = true): Promise<string> {
    const id = newId();
    await this.superuser.query(
      `insert into attempt (id, account_id, edition_id, state)
       select $1, $2, id, 'draft' from edition where state = 'published'`,
      [id, accountId],
    );
    await this.superuser.query(
      `insert into answer (attempt_id, statement_code, account_id, edition_id, answer, answered_at)
       select attempt.id, code, account_id, edition_id, $2, now()
       from attempt join statement using (edition_id) where attempt.id = $1`,
      [id, answer],
    );
    if (finished) await this.finish(id);
    return id;
  }

  private async finish(id: string): Promise<void> {
    await this.superuser.query(
      `update attempt set state = 'finished', finished_at = now(), function_group = 'policy' where id = $1`,
      [id],
    );
  }

  /** A request of a respondent under `/api/v1/reports`. */
  call(accountId: string, path = '', body?: unknown): Promise<globalThis.Response> {
    const headers = { 'x-account': accountId, 'content-type': 'application/json', 'accept-language': 'nl' };
    return fetch(
      `${this.url}/api/v1/reports${path}`,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    );
  }

  /** Asks for a report of a new finished attempt. @returns the report's id. */
  async asked(accountId: string, answer?: string): Promise<string> {
    const response = await this.call(accountId, '', { attempt: await this.attempt(accountId, answer) });
    return ((await response.json()) as { id: string }).id;
  }

  /** What the worker does with a report, in its owner's context. */
  work(accountId: string, does: (reports: RenderReport) => Promise<void>): Promise<void> {
    return actAs(this.app.get(EntityManager), accountId, () => does(this.app.get(RenderReport)));
  }

  /** The report's row as it is in the database. */
  async row(id: string): Promise<{ state: string; file_id: string | null } | undefined> {
    const { rows } = await this.superuser.query<{ state: string; file_id: string | null }>(
      'select state, file_id from report where id = $1',
      [id],
    );
    return rows[0];
  }
}
