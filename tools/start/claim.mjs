import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../common/failure.mjs';
import { shown } from '../common/paths.mjs';
import { survivor } from '../common/processes.mjs';
import { step } from '../common/progress.mjs';

const SCRIPT = 'start.mjs';
const STOPPING = 'stopping';
const NOTICES_WITHIN_MS = 1_500;
const STOPS_WITHIN_MS = 20_000;
const POLL_MS = 100;

/**
 * Makes sure that one run at a time uses a data folder. Waits for an earlier run that is stopping, such as one whose
 * npm was killed; what a run that is gone left behind does not count.
 * @param {string} dataDir
 */
export async function claim(dataDir) {
  const file = join(dataDir, 'running');
  if (survivor(file, SCRIPT)) await untilGone(file, dataDir);
  writeFileSync(file, `${process.pid}\n`);
  return {
    stopping: () => writeFileSync(file, `${process.pid}\n${STOPPING}\n`),
    release: () => rmSync(file, { force: true }),
  };
}

/** @param {string} file @param {string} dataDir */
async function untilGone(file, dataDir) {
  const pid = survivor(file, SCRIPT);
  const mayTake = (ms, done) => until(() => done() || !survivor(file, SCRIPT), ms);
  await mayTake(NOTICES_WITHIN_MS, () => isStopping(file));
  if (isStopping(file))
    await step('Waiting for the earlier run to stop', () => mayTake(STOPS_WITHIN_MS, () => false));
  if (!survivor(file, SCRIPT)) return;
  throw new Failure(
    `QuickScan already runs with ${shown(dataDir)}, as process ${pid}: stop it, or set DATA_DIR and PORT.`,
  );
}

/** @param {string} file */
function isStopping(file) {
  try {
    return readFileSync(file, 'utf8').includes(STOPPING);
  } catch {
    return false;
  }
}

/** @param {() => boolean} holds @param {number} withinMs */
async function until(holds, withinMs) {
  const deadline = Date.now() + withinMs;
  while (!holds() && Date.now() < deadline) await sleep(POLL_MS);
}
