import type { EntityManager } from '@mikro-orm/postgresql';
import { isCountable } from '#domain/benchmark';
import {
  addContributions,
  type Contribution,
  countedAttempts,
  latestAttempts,
  removeContributions,
} from './contribution.js';
import { addToParts, PartTallies } from './parts.js';
import { placePeople } from './place-people.js';
import type { RefreshRun } from './refresh-run.js';

/** Changes taken in one transaction: enough to write the sums of each part seldom, few enough to do again. */
const batch = 15_000;

/** People whose attempts are in memory at a time. */
const chunk = 5_000;

/**
 * Brings what counts up to date for the next people whose attempts changed, in the caller's transaction: who was
 * counted is taken out of the sums, who counts now is added, and the register hears where she counts. So sums,
 * contributions and register always agree, wherever a refresh is broken off.
 *
 * @returns how many changes it took; 0 when none is left
 */
export async function collectChanges(em: EntityManager, run: RefreshRun): Promise<number> {
  const changes = await em.execute<{ account: string }[]>(
    `delete from benchmark_change where id in (select id from benchmark_change order by id limit ${batch})
     returning account_id as account`,
  );
  await recount(em, changes, run);
  return changes.length;
}

/** Takes out the next people whose attempt has become too old, or counts an attempt of theirs that has not. */
export async function collectExpired(em: EntityManager, run: RefreshRun): Promise<number> {
  const expired = await em.execute<{ account: string }[]>(
    `select account_id as account from benchmark_contribution where finished_at <= ? limit ${batch}`,
    [run.finishedAfter],
  );
  await recount(em, expired, run);
  return expired.length;
}

async function recount(
  em: EntityManager,
  changed: readonly { readonly account: string }[],
  run: RefreshRun,
): Promise<void> {
  if (changed.length === 0) return;
  const accounts = [...new Set(changed.map(({ account }) => account))];
  const tallies = new PartTallies(run.structures);
  for (let from = 0; from < accounts.length; from += chunk)
    await recountSome(em, accounts.slice(from, from + chunk), run, tallies);
  await addToParts(em, tallies);
  await placePeople(em, run, accounts, tallies.all());
}

async function recountSome(
  em: EntityManager,
  accounts: readonly string[],
  { finishedAfter, structures, number }: RefreshRun,
  tallies: PartTallies,
): Promise<void> {
  const { counted: before, hidden } = await countedAttempts(em, accounts);
  const latest = await latestAttempts(em, accounts, finishedAfter);
  const after = latest.filter(({ editionId, levels }) =>
    isCountable(structures.get(editionId) ?? [], levels),
  );
  const [gone, come] = [without(before, after), without(after, before)];
  tallies.count(gone, -1);
  tallies.count(come, 1);
  for (const part of after) tallies.of(part);
  await removeContributions(em, [...hidden, ...gone.map(({ attemptId }) => attemptId)]);
  await addContributions(em, come, number);
}

function without(some: readonly Contribution[], others: readonly Contribution[]): Contribution[] {
  const attempts = new Set(others.map(({ attemptId }) => attemptId));
  return some.filter(({ attemptId }) => !attempts.has(attemptId));
}
