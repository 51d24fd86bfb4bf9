import { randomUUID } from 'node:crypto';
import { type EntityName, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { ormOptions } from '#server/platform/database';

export type TestRole = 'owner' | 'app' | 'content' | 'relay' | 'aggregate' | 'retention';

/**
 * A database of its own for one spec file, copied from the template with all roles, tables and the shipped
 * content. Everything connects as the product's plain roles, so row-level security holds in tests too.
 */
export class TestDatabase {
  private readonly orms: MikroORM[] = [];
  private readonly pools: pg.Pool[] = [];

  private constructor(
    private readonly adminUrl: string,
    private readonly name: string,
  ) {}

  static async create(): Promise<TestDatabase> {
    const adminUrl = process.env['DATABASE_ADMIN_URL'];
    if (!adminUrl) throw new Error('Run the server tests with: npm run test:server');
    const database = new TestDatabase(adminUrl, `test_${randomUUID().replaceAll('-', '')}`);
    await database.asAdmin(
      `create database ${database.name} template quickscan_template owner quickscan_owner`,
    );
    return database;
  }

  /** The address for one of the product's roles. */
  url(role: TestRole): string {
    const url = new URL(this.adminUrl);
    url.username = `quickscan_${role}`;
    url.password = 'test';
    url.pathname = `/${this.name}`;
    return url.href;
  }

  /** Plain SQL as a role, for what a test wants to see without the ORM. */
  pool(role: TestRole): pg.Pool {
    return this.poolAt(this.url(role));
  }

  /** Plain SQL as the superuser of the test cluster: sees every row, for looking behind the walls. */
  superuser(): pg.Pool {
    const url = new URL(this.adminUrl);
    url.pathname = `/${this.name}`;
    return this.poolAt(url.href);
  }

  async orm(role: TestRole, entities: readonly EntityName[], poolSize?: number): Promise<MikroORM> {
    const orm = await MikroORM.init({
      ...ormOptions(this.url(role), poolSize),
      entities: [...entities] as never,
    });
    this.orms.push(orm);
    return orm;
  }

  /** Closes every connection that was handed out and removes the database. */
  async close(): Promise<void> {
    for (const orm of this.orms) await orm.close();
    for (const pool of this.pools) await pool.end();
    await this.asAdmin(`drop database ${this.name} with (force)`);
  }

  private poolAt(connectionString: string): pg.Pool {
    // A spec may ask for many, one after another: what is not used leaves its room to others at once.
    const pool = new pg.Pool({ connectionString, max: 2, idleTimeoutMillis: 200 });
    // A pool that has ended may still be closing a connection when the database goes; a query that fails rejects itself.
    pool.on('error', () => undefined);
    this.pools.push(pool);
    return pool;
  }

  private async asAdmin(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.adminUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }
}
