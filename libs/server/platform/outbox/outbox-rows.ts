import type { Pool } from 'pg';

/** An outbox row as a job gets it. */
export type OutboxRow = {
  readonly id: string;
  readonly kind: string;
  readonly userId: string | null;
  readonly subjectId: string;
};

/** The outbox as the relay role sees it: ids and states, nothing personal. */
export class OutboxRows {
  constructor(private readonly pool: Pool) {}

  /** The row, unless its work is done already or given up. */
  async open(id: string): Promise<OutboxRow | undefined> {
    const { rows } = await this.pool.query<OutboxRow>(
      `select id, kind, user_id as "userId", subject_id as "subjectId"
       from outbox where id = $1 and done_at is null and failed_at is null`,
      [id],
    );
    return rows[0];
  }

  async markDone(id: string): Promise<void> {
    await this.pool.query('update outbox set done_at = now() where id = $1 and done_at is null', [id]);
  }

  /** After the last try: the row stays visible as failed and is not handed out again. */
  async markFailed(id: string): Promise<void> {
    await this.pool.query('update outbox set failed_at = now() where id = $1 and done_at is null', [id]);
  }
}
