import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#server/platform/database';
import type { Outbox } from '#server/platform/outbox';

/** The work of making the benchmarks, as the outbox names it. */
export const refreshBenchmarksKind = 'refresh-benchmarks';

/**
 * Asks for the benchmarks to be made now, by hand: the worker does it. For the back office, as its own role.
 * @param em a transaction, with `OutboxEntry`
 */
export function askForRefresh(em: EntityManager, outbox: Outbox): void {
  outbox.announce(em, refreshBenchmarksKind, null, newId());
}
