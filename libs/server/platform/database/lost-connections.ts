import type { Pool, PoolClient } from 'pg';

/** How long whoever used a lost connection has to give it back, in ms. */
const patience = 1_000;

/**
 * Gives the place of a connection that was lost while it was in use back to the pool. A transaction on it cannot be
 * rolled back any more: that fails, after which nobody releases the connection. Without this a restart of PostgreSQL
 * costs a pool as many places as there were transactions, and closing it never ends.
 */
export function giveBackLost(pool: Pool): void {
  const inUse = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => inUse.add(client));
  pool.on('release', (_, client) => inUse.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!inUse.has(client)) return;
      setTimeout(() => {
        if (inUse.has(client)) client.release(true);
      }, patience);
    });
  });
}
