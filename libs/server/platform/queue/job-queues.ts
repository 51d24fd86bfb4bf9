import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** Tries of a job before it is given up, with exponential back-off from one second and jitter. */
const tries = { attempts: 8, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 } } as const;

/** The queues, one per kind of job, as the relay fills them. */
export class JobQueues {
  private readonly queues = new Map<string, Queue>();

  constructor(private readonly redis: Redis) {}

  /**
   * Adds the job once: the outbox id is the job id. One that failed for good leaves Redis: the outbox shows it, and can
   * hand it out again under the same id.
   * @throws Error while Redis is away; BullMQ itself would wait, and hold the caller's transaction open.
   */
  async add(row: { id: string; kind: string }): Promise<void> {
    if (this.redis.status !== 'ready') throw new Error('Redis is away; work waits in the outbox');
    await this.queue(row.kind).add(
      row.kind,
      { outboxId: row.id },
      { jobId: row.id, removeOnComplete: true, removeOnFail: true, ...tries },
    );
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(kind: string): Queue {
    const known = this.queues.get(kind);
    if (known) return known;
    const queue = new Queue(kind, { connection: this.redis });
    queue.on('error', () => undefined);
    this.queues.set(kind, queue);
    return queue;
  }
}
