import { EntityManager } from '@mikro-orm/postgresql';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import pg from 'pg';
import type { WorkerConfig } from '#server/platform/config';
import { OutboxRows, Relay } from '#server/platform/outbox';
import { JobQueues, JobRunner, redisConnection } from '#server/platform/queue';
import { RoundWatch } from '#server/teams';
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
  return async () => {
    await stopWatching();
    await relay.stop();
    await runner.close();
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

/** How often rounds are looked at, in ms: one closes so much later than its date at most. */
const watchInterval = 15_000;

/** @returns what stops it, after the look at hand */
function watchRounds(watch: RoundWatch, onError: (error: unknown) => void): () => Promise<void> {
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(() => watch.look()).catch(onError);
  }, watchInterval);
  return () => {
    clearInterval(timer);
    return looking;
  };
}
