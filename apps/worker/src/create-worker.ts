import { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import pg from 'pg';
import { nightlyBenchmarks, RefreshBenchmarks } from '#server/benchmarks';
import { Clock } from '#server/platform/clock';
import type { WorkerConfig } from '#server/platform/config';
import { ormOptions } from '#server/platform/database';
import { OutboxRows, Relay } from '#server/platform/outbox';
import { JobQueues, JobRunner, redisConnection, RepeatingJobs } from '#server/platform/queue';
import { retentionJob, RetentionRun } from '#server/retention';
import { RoundWatch } from '#server/teams';
import { watchRounds } from './watch-rounds.js';
import { jobHandlers, WorkerModule } from './worker.module.js';

/** Starts relay and jobs. @returns what stops them, jobs in hand first. */
export async function createWorker(config: WorkerConfig): Promise<() => Promise<void>> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  const logger = app.get(Logger);
  app.useLogger(logger);
  const onError = (error: unknown): void =>
    logger.warn(error instanceof Error ? error.message : String(error), 'jobs');
  const pool = new pg.Pool({ connectionString: config.DATABASE_RELAY_URL, max: 3 });
  pool.on('error', onError);
  const runner = startJobs(app, config, pool, onError);
  const queues = new JobQueues(redisConnection(config.REDIS_URL, false));
  const relay = new Relay(pool, config.DATABASE_RELAY_URL, (row) => queues.add(row), onError);
  await relay.start();
  const stopWatching = watchRounds(app.get(RoundWatch, { strict: false }), onError);
  const stopNightly = await startNightly(app, config, onError);
  return async () => {
    await stopWatching();
    await relay.stop();
    await Promise.all([runner.close(), stopNightly()]);
    await queues.close();
    await pool.end();
    await app.close();
  };
}

function startJobs(
  app: INestApplicationContext,
  config: WorkerConfig,
  pool: pg.Pool,
  onError: (error: unknown) => void,
): JobRunner {
  const redis = redisConnection(config.REDIS_URL, true);
  const runner = new JobRunner(app.get(EntityManager), new OutboxRows(pool), redis, onError);
  for (const handler of jobHandlers) runner.run(app.get(handler));
  return runner;
}

/** The work of each night. @returns what stops it */
async function startNightly(
  app: INestApplicationContext,
  config: WorkerConfig,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const orm = await MikroORM.init(ormOptions(config.DATABASE_RETENTION_URL, 1));
  const run = new RetentionRun(orm.em, app.get(Clock));
  const logAs =
    (name: string) =>
    (figures: object): void =>
      app.get(Logger).log(figures, name);
  const jobs = new RepeatingJobs(redisConnection(config.REDIS_URL, true), onError);
  jobs.start(retentionJob(run, logAs('retention')));
  jobs.start(nightlyBenchmarks(app.get(RefreshBenchmarks), logAs('benchmarks')));
  return async () => {
    await jobs.close();
    await orm.close();
  };
}
