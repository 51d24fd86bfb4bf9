import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { apiOperations, healthOperations, rolesPage } from '#domain/access';
import { Administration } from '#server/members';
import { Operation } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { routeHandlers } from '#server/testing';
import { Sessions } from '#server/users';
import { ProblemFilter } from './http/problem.filter.js';
import { RefusedActions } from './http/refused-actions.js';
import { SessionGuard } from './http/session.guard.js';
import { ApiHarness } from './testing/api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.create();
});
afterAll(() => api.close());

describe('the table of roles and the API', () => {
  it('has a row for every route, and a route for every row', () => {
    const operations = routeHandlers(api.app).map(({ operation }) => operation);
    expect([...operations].sort()).toEqual(Object.keys({ ...apiOperations, ...healthOperations }).sort());
  });

  it('refuses a route that is not in the table, also to who is signed in', async () => {
    @Controller()
    class Forgotten {
      @Get('unnamed')
      unnamed(): string {
        return 'secret';
      }

      @Get('unlisted')
      @Operation('nobodyListedThis')
      unlisted(): string {
        return 'secret';
      }

      @Get('listed')
      @Operation('listScans')
      listed(): string {
        return 'public';
      }
    }
    @Module({ controllers: [Forgotten] })
    class ForgottenModule {}
    const app = await NestFactory.create(ForgottenModule, { logger: false });
    const refused = api.app.get(RefusedActions, { strict: false });
    const [sessions, administration] = [
      api.app.get(Sessions, { strict: false }),
      api.app.get(Administration, { strict: false }),
    ];
    app.useGlobalGuards(new SessionGuard(new Reflector(), sessions, administration, new Clock(), refused));
    app.useGlobalFilters(new ProblemFilter());
    await app.listen(0, '127.0.0.1');
    const cookie = (await api.signedIn('binnen@voorbeeld.nl')).sessionCookie!;
    const statusOf = async (path: string) =>
      (await fetch(`${await app.getUrl()}/${path}`, { headers: { cookie } })).status;
    expect([await statusOf('unnamed'), await statusOf('unlisted'), await statusOf('listed')]).toEqual([
      403, 403, 200,
    ]);
    await app.close();
  });

  it('is printed in docs/roles.md as it is', async () => {
    expect(await readFile('docs/roles.md', 'utf8')).toBe(rolesPage());
  });
});
