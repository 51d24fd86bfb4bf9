import pg from 'pg';

/** A transaction of the aggregate role: plain SQL, since it has no user whose context an entity manager would carry. */
export type AggregateSql = <T extends object>(sql: string, values?: readonly unknown[]) => Promise<T[]>;

/**
 * The database as `quickscan_aggregate` sees it: who takes part in what by ids, and finished answers; no names, no
 * addresses. Only the worker has it.
 */
export class AggregateDatabase {
  private readonly pool: pg.Pool;

  constructor(url: string, onError: (error: unknown) => void = () => undefined, max = 2) {
    this.pool = new pg.Pool({ connectionString: url, max });
    this.pool.on('error', onError);
  }

  /** One transaction, of one consistent view of the database when `snapshot`. */
  async transaction<T>(work: (sql: AggregateSql) => Promise<T>, { snapshot = false } = {}): Promise<T> {
    const client = await this.pool.connect();
    const sql: AggregateSql = async <R extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<R>(text, [...values])).rows;
    try {
      await client.query(snapshot ? 'begin isolation level repeatable read' : 'begin');
      const result = await work(sql);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
