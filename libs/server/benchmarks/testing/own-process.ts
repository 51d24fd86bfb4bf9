import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import type { TestDatabase } from '#server/testing';

const roles = ['owner', 'app', 'content', 'relay', 'aggregate', 'retention'] as const;

/** The operator's refresh in a process of its own; needs a build. */
export function refreshProcess(database: TestDatabase): ChildProcess {
  const urls = roles.map((role) => [`DATABASE_${role.toUpperCase()}_URL`, database.url(role)]);
  return spawn(process.execPath, ['dist/server/apps/operate/src/main.js', 'refresh-benchmarks'], {
    env: Object.fromEntries(urls) as Record<string, string>,
    stdio: 'ignore',
  });
}

/** Holds writing to a table until it is released; it can be read meanwhile. */
export async function holdWriting(superuser: Pool, table: string): Promise<() => Promise<void>> {
  const client: PoolClient = await superuser.connect();
  await client.query('begin');
  await client.query(`lock table ${table} in share mode`);
  return async () => {
    await client.query('rollback');
    client.release();
  };
}

const ofRefresh = `select pid from pg_stat_activity
  where datname = current_database() and usename = 'quickscan_aggregate'`;

/** The connection of the role that makes benchmarks, once it waits for a lock. */
export async function waiting(superuser: Pool, child: ChildProcess): Promise<number> {
  for (;;) {
    const { rows } = await superuser.query<{ pid: number }>(`${ofRefresh} and wait_event_type = 'Lock'`);
    if (rows[0]) return rows[0].pid;
    if (child.exitCode !== null)
      throw new Error(`the refresh ended with ${child.exitCode}, and never waited`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Until nothing is left of a connection. */
export async function gone(superuser: Pool, pid: number): Promise<void> {
  while ((await superuser.query('select 1 from pg_stat_activity where pid = $1', [pid])).rowCount)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** How a process ended. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}
