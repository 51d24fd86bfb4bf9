import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { whoSucceeds } from './adversaries.mjs';
import { History } from './history.mjs';

const viewers = 2;

/**
 * Plays histories and asks of each who succeeds.
 * @param {{ from: number, count: number, gate: boolean }} which seeds, and whether the publish gate is on
 * @returns {{ successes: string[], published: number, withheld: number }}
 */
export function playHistories({ from, count, gate }) {
  const outcome = { successes: [], published: 0, withheld: 0 };
  for (let seed = from; seed < from + count; seed += 1) {
    const history = new History(seed, gate).play();
    outcome.published += history.publications.length;
    outcome.withheld += history.withheld;
    outcome.successes.push(...whoSucceeds(history, viewers).map((success) => `history ${seed}: ${success}`));
  }
  return outcome;
}

/** The same on all cores. */
export async function playOnAllCores({ from, count, gate }) {
  const threads = availableParallelism();
  const share = Math.ceil(count / threads);
  const shares = Array.from({ length: threads }, (_, index) => ({
    from: from + index * share,
    count: Math.max(0, Math.min(share, count - index * share)),
    gate,
  }));
  const outcomes = await Promise.all(shares.map(inThread));
  return outcomes.reduce((sum, outcome) => ({
    successes: [...sum.successes, ...outcome.successes],
    published: sum.published + outcome.published,
    withheld: sum.withheld + outcome.withheld,
  }));
}

function inThread(which) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { histories: which } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

if (!isMainThread && workerData?.histories) parentPort.postMessage(playHistories(workerData.histories));
