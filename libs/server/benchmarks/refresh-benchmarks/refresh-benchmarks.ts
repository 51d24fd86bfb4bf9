import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { DisclosureRegister } from '#server/disclosure';
import { Clock } from '#server/platform/clock';
import { AggregateDatabase } from '#server/platform/database';
import { collectChanges, collectExpired } from './collect-changes.js';
import { cohortsOf, readTenantFacts } from './cohorts.js';
import { decide } from './decide.js';
import { readParts } from './parts.js';
import { publishCohorts } from './publish-cohorts.js';
import type { RefreshRun } from './refresh-run.js';
import { settleParts } from './settle-parts.js';
import { readStructures } from './structures.js';

/** What a refresh did. */
export type RefreshReport = {
  readonly number: number;
  readonly changes: number;
  readonly published: number;
  readonly withheld: number;
};

/** Months for which a finished attempt counts (P-8). */
const monthsCounted = 24;

/** One refresh at a time: each of its transactions waits for the lock of this number. */
const lock = `select pg_advisory_xact_lock(7126001)`;

/**
 * Makes the benchmarks anew, as the role that sees finished attempts without names. It goes in short transactions: the
 * changes, batch by batch; then one that takes what changed meanwhile, settles, decides and publishes everything. Broken off anywhere, the last
 * snapshots stand as they were, and the next refresh goes on where it stopped.
 */
@Injectable()
export class RefreshBenchmarks {
  constructor(
    private readonly database: AggregateDatabase,
    private readonly clock: Clock,
    private readonly register: DisclosureRegister,
  ) {}

  async refresh(): Promise<RefreshReport> {
    const run = await this.begin();
    let changes = 0;
    for (const collect of [collectChanges, collectExpired])
      changes += await untilNone(() => this.locked((em) => collect(em, run)));
    const outcome = await this.database.inOneMoment((em) => this.publish(em, run));
    return { number: run.number, changes, ...outcome };
  }

  /** Takes up the refresh that was broken off, or begins the next one. */
  private begin(): Promise<RefreshRun> {
    return this.locked(async (em) => {
      const now = this.clock.now();
      const [open] = await em.execute<{ number: number }[]>(
        `insert into benchmark_refresh as r (number, started_at)
         select coalesce(max(number) filter (where published_at is null), max(number) + 1, 1), ?
         from benchmark_refresh
         on conflict (number) do update set started_at = excluded.started_at returning r.number`,
        [now],
      );
      if (!open) throw new Error('no refresh was begun');
      const finishedAfter = new Date(now);
      finishedAfter.setUTCMonth(now.getUTCMonth() - monthsCounted);
      const scans = await em.execute<{ code: string }[]>('select code from scan');
      return {
        number: open.number,
        finishedAfter,
        structures: await readStructures(em),
        scans: scans.map(({ code }) => code),
        register: this.register,
      };
    });
  }

  private async publish(
    em: EntityManager,
    run: RefreshRun,
  ): Promise<{ published: number; withheld: number }> {
    await em.execute(lock);
    // What changed since the last batch, so that sums and register are of the same people.
    await untilNone(() => collectChanges(em, run));
    await settleParts(em, run.structures);
    const [parts, tenants] = [await readParts(em), await readTenantFacts(em)];
    const cohorts = cohortsOf(parts, tenants);
    const decided = await decide(em, this.register, { parts, tenants, cohorts });
    await publishCohorts(em, decided, { number: run.number, takenAt: this.clock.now() });
    await em.execute('update benchmark_refresh set published_at = ? where number = ?', [
      this.clock.now(),
      run.number,
    ]);
    const withheld = decided.filter((each) => each.withheld !== null).length;
    return { published: decided.length - withheld, withheld };
  }

  private locked<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transactional(async (em) => {
      await em.execute(lock);
      return work(em);
    });
  }
}

/** Does work until there is none left; adds up how much there was. */
async function untilNone(work: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (let done = await work(); done !== 0; done = await work()) sum += done;
  return sum;
}
