import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';

/** Work that comes back by itself. What was done is kept in PostgreSQL, so that doing it twice does no harm. */
export type RepeatingJob = {
  /** The name of its queue. */
  readonly kind: string;
  /** When, in UTC: `minute hour day month weekday`. */
  readonly pattern: string;
  run(): Promise<void>;
};

/** How often to see to it that the schedule is there, in ms: Redis may have lost it. */
const checkEvery = 10 * 60 * 1000;

/** Runs work by the clock: of all processes together once each time, while Redis is there. */
export class RepeatingJobs {
  private readonly closers: (() => Promise<unknown>)[] = [];

  constructor(
    private readonly redis: Redis,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(job: RepeatingJob): void {
    const [adding, taking] = [this.redis.duplicate(), this.redis.duplicate()];
    const queue = new Queue(job.kind, { connection: adding });
    queue.on('error', () => undefined);
    const worker = new Worker(job.kind, () => job.run(), { connection: taking });
    worker.on('error', this.onError);
    worker.on('failed', (_, error) => this.onError(error));
    const plan = (): void => void schedule(queue, job).catch(this.onError);
    const timer = setInterval(plan, checkEvery);
    plan();
    this.closers.push(async () => {
      clearInterval(timer);
      await worker.close();
      for (const connection of [adding, taking]) connection.disconnect();
      await queue.close();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.closers.map((close) => close()));
    this.redis.disconnect();
  }
}

/** Leaves a schedule that is right as it is, so that its next time stays. */
async function schedule(queue: Queue, { kind, pattern }: RepeatingJob): Promise<void> {
  const known = await queue.getJobScheduler(kind);
  if (known?.pattern === pattern) return;
  await queue.upsertJobScheduler(
    kind,
    { pattern, tz: 'UTC' },
    {
      name: kind,
      opts: {
        attempts: 5,
        backoff: { type: 'exponential', delay: 60_000, jitter: 0.5 },
        removeOnComplete: true,
        removeOnFail: { age: 30 * 24 * 3600 },
      },
    },
  );
}
