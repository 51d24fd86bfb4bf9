import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { Clock } from '#server/platform/clock';
import { Outside, Resolver } from '#server/platform/outside';
import { TestDatabase } from '#server/testing';
import { contentEntities } from '../entities/index.js';
import { LinkChecks } from './link-checks.js';

class SetClock extends Clock {
  time = Date.parse('2026-11-01T10:00:00Z');
  override now(): Date {
    return new Date(this.time);
  }
}

class Names extends Resolver {
  readonly inside = new Set<string>();
  override addressesOf(name: string): Promise<readonly string[]> {
    return Promise.resolve(this.inside.has(name) ? ['10.0.0.7'] : []);
  }
}

let database: TestDatabase;
let sql: Pool;
let server: Server;
let port: number;
let asked: string[] = [];
let statusOf: (request: IncomingMessage) => number;
let em: EntityManager;
const clock = new SetClock();
const names = new Names();
let checks: LinkChecks;

beforeAll(async () => {
  database = await TestDatabase.create();
  sql = database.superuser();
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(statusOf(request), { location: 'https://elders.example' }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  em = (await database.orm('content', contentEntities)).em.fork();
  const outside = new Outside({ NODE_ENV: 'test', OUTSIDE_LOOPBACK: '1' }, names);
  checks = new LinkChecks(em, outside, clock);
});
afterAll(async () => {
  server.close();
  await database.close();
});
beforeEach(async () => {
  asked = [];
  statusOf = () => 200;
  await sql.query('truncate link_check');
});

/** Gives the published edition just these links. */
async function withLinks(...links: string[]): Promise<void> {
  await sql.query(
    'begin; set local session_replication_role = replica; update source set link = null; commit',
  );
  const codes = (await sql.query<{ code: string }>('select code from source order by code')).rows;
  for (const [at, link] of links.entries())
    await sql.query(
      `begin; set local session_replication_role = replica;
       update source set link = '${link}' where code = '${codes[at]?.code}'; commit`,
    );
}

const local = (path: string): string => `http://127.0.0.1:${port}${path}`;
const results = async () =>
  (await checks.list()).map(({ outcome, status, failedDays }) => ({ outcome, status, failedDays }));
const nextDay = (): void => {
  clock.time += 24 * 3_600_000;
};

describe('links of sources', () => {
  it('are asked by HEAD, one at a time, and once a day', async () => {
    await withLinks(local('/a'), local('/b'));
    expect(await checks.checkNext()).toBe(true);
    expect(asked).toHaveLength(1);
    while (await checks.checkNext());
    expect(asked.toSorted()).toEqual(['HEAD /a', 'HEAD /b']);
    nextDay();
    while (await checks.checkNext());
    expect(asked).toHaveLength(4);
  });

  it('are asked by GET where HEAD is refused; a redirect works and is not followed', async () => {
    await withLinks(local('/no-head'));
    statusOf = ({ method }) => (method === 'HEAD' ? 405 : 301);
    await checks.checkNext();
    expect(asked).toEqual(['HEAD /no-head', 'GET /no-head']);
    expect(await results()).toEqual([{ outcome: 'works', status: 301, failedDays: 0 }]);
  });

  it('fail on days running, counted once a day, until they work again', async () => {
    await withLinks(local('/dead'));
    statusOf = () => 404;
    for (let day = 1; day <= 3; day += 1) {
      await checks.checkNext();
      await checks.check(local('/dead'));
      expect(await results()).toEqual([{ outcome: 'fails', status: 404, failedDays: day }]);
      nextDay();
    }
    statusOf = () => 200;
    await checks.checkNext();
    expect(await results()).toEqual([{ outcome: 'works', status: 200, failedDays: 0 }]);
  });

  it('to our own network are not asked', async () => {
    names.inside.add('intern.example');
    await withLinks('https://intern.example/metadata', 'https://169.254.169.254/latest');
    while (await checks.checkNext());
    expect(await results()).toEqual([
      { outcome: 'refused', status: null, failedDays: 1 },
      { outcome: 'refused', status: null, failedDays: 1 },
    ]);
    expect(asked).toEqual([]);
  });

  it('are taken by one process at a time', async () => {
    await withLinks(local('/once'));
    await Promise.all([1, 2, 3].map(() => checks.checkNext()));
    expect(asked).toEqual(['HEAD /once']);
  });

  it('that are no source’s any more are forgotten', async () => {
    await withLinks(local('/old'));
    await checks.checkNext();
    await withLinks();
    expect(await checks.list()).toEqual([]);
  });
});
