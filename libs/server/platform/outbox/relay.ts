import { Client, type Pool, type PoolClient } from 'pg';

/** Gives one outbox row to the queue; adding the same id twice must do nothing. */
export type HandOver = (row: { id: string; kind: string }) => Promise<void>;

/** How often to look without being woken, in ms: a lost notification delays work by this much. */
const pollInterval = 1_000;
/** A row handed out this long ago and still open is handed out again, in s: Redis may have lost it. */
const handedAgainAfter = 30;
const batch = 100;

/**
 * Takes open outbox rows and hands them to the queue. Any number may run: rows are locked with SKIP
 * LOCKED. While the queue is away rows simply stay open.
 */
export class Relay {
  private listener: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly url: string,
    private readonly handOver: HandOver,
    private readonly onError: (error: unknown) => void,
  ) {}

  async start(): Promise<void> {
    await this.listen().catch(this.onError);
    this.timer = setInterval(() => this.wake(), pollInterval);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
    await this.listener?.end().catch(this.onError);
  }

  private async listen(): Promise<void> {
    const listener = new Client({ connectionString: this.url });
    listener.on('error', () => (this.listener = undefined));
    listener.on('notification', () => this.wake());
    await listener.connect();
    await listener.query('listen outbox');
    this.listener = listener;
  }

  private wake(): void {
    if (this.stopped) return;
    this.running = this.running.then(() => this.drain()).catch(this.onError);
  }

  private async drain(): Promise<void> {
    if (!this.listener) await this.listen();
    while (!this.stopped && (await this.handOverBatch()) === batch);
  }

  private async handOverBatch(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const ids = await this.handOverLocked(client);
      await client.query('commit');
      return ids.length;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  private async handOverLocked(client: PoolClient): Promise<string[]> {
    const { rows } = await client.query<{ id: string; kind: string }>(
      `select id, kind from outbox
       where done_at is null and failed_at is null
         and (handed_at is null or handed_at < now() - make_interval(secs => $1))
       order by created_at for update skip locked limit $2`,
      [handedAgainAfter, batch],
    );
    for (const row of rows) await this.handOver(row);
    const ids = rows.map((row) => row.id);
    if (ids.length > 0) await client.query('update outbox set handed_at = now() where id = any($1)', [ids]);
    return ids;
  }
}
