import type { EntityManager } from '@mikro-orm/postgresql';
import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { actAs, actAsNobody } from '#server/platform/database';
import type { OutboxRow, OutboxRows } from '#server/platform/outbox';
import type { JobHandler, JobInput } from './job-handler.js';

type JobData = { readonly outboxId: string };

/** Runs the handlers' jobs, each in the context of its outbox row; a row is done once its handler is. */
export class JobRunner {
  private readonly workers: Worker[] = [];
  private readonly connections: Redis[] = [];

  constructor(
    private readonly em: EntityManager,
    private readonly rows: OutboxRows,
    private readonly redis: Redis,
    private readonly onError: (error: unknown) => void,
  ) {}

  run(handler: JobHandler): void {
    const connection = this.redis.duplicate();
    this.connections.push(connection);
    const worker = new Worker<JobData>(handler.kind, (job) => this.process(handler, job), {
      connection,
      concurrency: handler.concurrency,
      maxStalledCount: 10,
    });
    worker.on('error', this.onError);
    worker.on('failed', (job, error) => {
      this.onError(error);
      if (job) this.giveUp(handler, job).catch(this.onError);
    });
    this.workers.push(worker);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    for (const connection of [...this.connections, this.redis]) connection.disconnect();
  }

  private async process(handler: JobHandler, job: Job<JobData>): Promise<void> {
    const row = await this.rows.open(job.data.outboxId);
    if (!row) return;
    await this.inContext(row, () => handler.handle(inputOf(row)));
    await this.rows.markDone(row.id);
  }

  private async giveUp(handler: JobHandler, job: Job<JobData>): Promise<void> {
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    const row = await this.rows.open(job.data.outboxId);
    if (!row) return;
    await this.inContext(row, async () => handler.giveUp?.(inputOf(row)));
    await this.rows.markFailed(row.id);
  }

  private inContext({ userId }: OutboxRow, work: () => Promise<void>): Promise<void> {
    return userId === null ? actAsNobody(this.em, work) : actAs(this.em, userId, work);
  }
}

const inputOf = (row: OutboxRow): JobInput => ({
  outboxId: row.id,
  userId: row.userId,
  subjectId: row.subjectId,
});
