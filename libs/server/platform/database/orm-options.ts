import { defineConfig, type Options } from '@mikro-orm/postgresql';
import { giveBackLost } from './lost-connections.js';

/**
 * How every process talks to PostgreSQL. No entity manager is shared between requests; the session
 * context of row-level security is set at the beginning of each transaction.
 */
export function ormOptions(url: string, poolSize = 10): Options {
  return defineConfig({
    clientUrl: url,
    pool: { min: 0, max: poolSize },
    driverOptions: { onPoolCreated: giveBackLost },
    discovery: { warnWhenNoEntities: false },
    ensureDatabase: false,
    allowGlobalContext: false,
    connect: false,
  } as Options);
}
