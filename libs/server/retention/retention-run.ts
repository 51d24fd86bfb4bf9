import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '#server/platform/clock';
import { announceRemovals } from './announce.js';
import { dayOf } from './day.js';
import { askRemovalOfAccounts, removeUnusedDrafts } from './remove-unused.js';
import { sweep } from './sweep.js';

/** What a run did, for the log: numbers only. */
export type RetentionFigures = {
  readonly announced: number;
  readonly drafts: number;
  readonly accounts: number;
  readonly swept: Readonly<Record<string, number>>;
};

/**
 * One day's work of retention (PRODUCT P-8). May be done twice a day, by two at once, or not for months: what counts is
 * in the database.
 */
export class RetentionRun {
  /** @param em as the role of retention, which sees ids and dates */
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<RetentionFigures> {
    const now = this.clock.now();
    const today = dayOf(now);
    const em = this.em.fork();
    // Removals first: what is announced today is not removed today.
    const drafts = await removeUnusedDrafts(em, today);
    const accounts = await em.transactional((inner) => askRemovalOfAccounts(inner, today));
    const announced = await em.transactional((inner) => announceRemovals(inner, today));
    const swept = await em.transactional((inner) => sweep(inner, now));
    return { announced, drafts, accounts, swept };
  }
}
