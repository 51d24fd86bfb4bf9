import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { actAs, newId } from '#server/platform/database';
import { Outbox, OutboxEntry, OutboxRows, Relay } from '#server/platform/outbox';
import { TestDatabase } from '#server/testing';
import type { JobHandler, JobInput } from './job-handler.js';
import { JobQueues } from './job-queues.js';
import { JobRunner } from './job-runner.js';
import { redisConnection } from './redis-connection.js';

const redisUrl = process.env['REDIS_URL']!;
const nowhere = 'redis://127.0.0.1:1';
const user = newId();
const errors: unknown[] = [];
const note = (error: unknown): void => void errors.push(error);

let database: TestDatabase;
let orm: MikroORM;
let relayPool: Pool;
let superuser: Pool;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await TestDatabase.create();
  orm = await database.orm('app', [OutboxEntry]);
  relayPool = database.pool('relay');
  superuser = database.superuser();
  await superuser.query(
    `insert into account (id, email, email_hash, password_hash, function_group, language) values ($1, 'a', 'a', 'a', 'a', 'nl')`,
    [user],
  );
});
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});
afterAll(() => database.close());

/** A handler that notes what it was asked, and does what the test wants. */
function handlerOf(kind: string, work: (input: JobInput) => Promise<void> = () => Promise.resolve()) {
  const seen: JobInput[] = [];
  const handler: JobHandler = {
    kind,
    concurrency: 1,
    handle: async (input) => {
      seen.push(input);
      await work(input);
    },
  };
  return { handler, seen };
}

async function startRelay(url = redisUrl): Promise<void> {
  const queues = new JobQueues(redisConnection(url, false));
  const relay = new Relay(relayPool, database.url('relay'), (row) => queues.add(row), note);
  await relay.start();
  stops.push(async () => {
    await relay.stop();
    await queues.close();
  });
}

function startJobs(handler: JobHandler): void {
  const runner = new JobRunner(orm.em, new OutboxRows(relayPool), redisConnection(redisUrl, true), note);
  runner.run(handler);
  stops.push(() => runner.close());
}

const announce = (kind: string, subject = newId()): Promise<void> =>
  actAs(orm.em, user, () =>
    orm.em.transactional((em) => {
      new Outbox().announce(em, kind, user, subject);
      return Promise.resolve();
    }),
  );

const isDone = async (kind: string): Promise<boolean> =>
  (await superuser.query('select 1 from outbox where kind = $1 and done_at is null', [kind])).rowCount === 0;

async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(25))
    if (await check()) return;
  throw new Error('not within half a minute');
}

const kindOf = (name: string): string => `test-${name}-${randomUUID()}`;

describe('work that a change asked for', () => {
  it('is done once, in the context of its user, and marked done', async () => {
    const kind = kindOf('once');
    const context: unknown[] = [];
    const { handler, seen } = handlerOf(kind, async () => {
      context.push(...(await orm.em.execute(`select current_setting('app.user_id') as who`)));
    });
    startJobs(handler);
    await startRelay();
    const subject = newId();
    await announce(kind, subject);
    await until(() => isDone(kind));
    expect(seen).toEqual([
      { outboxId: expect.any(String) as unknown as string, userId: user, subjectId: subject },
    ]);
    expect(context).toEqual([{ who: user }]);
  });

  it('without a user runs without a context', async () => {
    const kind = kindOf('nobody');
    const context: unknown[] = [];
    const { handler, seen } = handlerOf(kind, async () => {
      context.push(
        ...(await orm.em.execute(`select nullif(current_setting('app.user_id', true), '') as who`)),
      );
    });
    startJobs(handler);
    await startRelay();
    await superuser.query('insert into outbox (id, kind, subject_id) values ($1, $2, $1)', [newId(), kind]);
    await until(() => isDone(kind));
    expect(seen).toMatchObject([{ userId: null }]);
    expect(context).toEqual([{ who: null }]);
  });

  it('is never handed out when its change is rolled back', async () => {
    const kind = kindOf('rollback');
    const { handler, seen } = handlerOf(kind);
    startJobs(handler);
    await startRelay();
    const failing = actAs(orm.em, user, () =>
      orm.em.transactional((em) => {
        new Outbox().announce(em, kind, user, newId());
        return Promise.reject(new Error('the change failed'));
      }),
    );
    await expect(failing).rejects.toThrow('the change failed');
    await announce(kind);
    await until(() => isDone(kind));
    expect(seen).toHaveLength(1);
  });

  it('waits while Redis is away, and is done once it is back', async () => {
    const kind = kindOf('redis-away');
    const { handler, seen } = handlerOf(kind);
    await startRelay(nowhere);
    await announce(kind);
    await pause(300);
    expect(await isDone(kind)).toBe(false);
    startJobs(handler);
    await startRelay();
    await until(() => isDone(kind));
    expect(seen).toHaveLength(1);
  });

  it('is handed out again when Redis lost it', async () => {
    const kind = kindOf('flushed');
    await startRelay();
    await announce(kind);
    const handedOut = 'select 1 from outbox where kind = $1 and handed_at is not null';
    await until(async () => (await superuser.query(handedOut, [kind])).rowCount === 1);
    await forget(kind);
    await superuser.query(`update outbox set handed_at = now() - interval '1 minute' where kind = $1`, [
      kind,
    ]);
    const { handler, seen } = handlerOf(kind);
    startJobs(handler);
    await until(() => isDone(kind));
    expect(seen).toHaveLength(1);
  });

  it('is tried again when it fails', async () => {
    const kind = kindOf('retry');
    let tries = 0;
    const { handler } = handlerOf(kind, () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('first try')) : Promise.resolve();
    });
    startJobs(handler);
    await startRelay();
    await announce(kind);
    await until(() => isDone(kind));
    expect(tries).toBe(2);
  });
});

/** Removes everything of one queue, as a flush of Redis does. */
async function forget(kind: string): Promise<void> {
  const redis = new Redis(redisUrl);
  const keys = await redis.keys(`bull:${kind}:*`);
  if (keys.length > 0) await redis.del(...keys);
  await redis.quit();
}
