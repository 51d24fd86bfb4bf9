import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { redisConnection } from './redis-connection.js';
import { RepeatingJobs } from './repeating-jobs.js';

const redisUrl = process.env['REDIS_URL']!;
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A process that does the work by this pattern; every time leaves the process's number. */
function startProcess(kind: string, pattern: string, done: number[], number: number): void {
  const jobs = new RepeatingJobs(redisConnection(redisUrl, true), () => undefined);
  jobs.start({ kind, pattern, run: () => Promise.resolve(void done.push(number)) });
  stops.push(() => jobs.close());
}

describe('work that comes back by itself', () => {
  it('is done once each time by all processes together', async () => {
    const kind = `test-repeating-${randomUUID()}`;
    const done: number[] = [];
    for (const number of [1, 2, 3]) startProcess(kind, '* * * * * *', done, number);
    const begin = Date.now();
    while (done.length < 3 && Date.now() - begin < 30_000) await pause(20);
    const seconds = (Date.now() - begin) / 1000;
    expect(done.length).toBe(3);
    // Three processes that each did it would be there within the second.
    expect(seconds).toBeGreaterThan(1.5);
  });

  it('keeps its next time when a process starts anew', async () => {
    const kind = `test-repeating-${randomUUID()}`;
    const nextTimes: unknown[] = [];
    const redis = redisConnection(redisUrl, true);
    const queue = new Queue(kind, { connection: redis });
    stops.push(async () => {
      await queue.close();
      redis.disconnect();
    });
    for (const number of [1, 2]) {
      startProcess(kind, '20 2 * * *', [], number);
      let next: unknown;
      while ((next = (await queue.getJobScheduler(kind))?.next) === undefined) await pause(20);
      await pause(200);
      nextTimes.push(next);
    }
    expect(nextTimes[0]).toBeGreaterThan(Date.now());
    expect(nextTimes[1]).toBe(nextTimes[0]);
    expect(await queue.getDelayedCount()).toBe(1);
  });
});
