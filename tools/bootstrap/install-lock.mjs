import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDir } from '../common/paths.mjs';
import { commandLine } from '../common/processes.mjs';
import { step } from '../common/progress.mjs';

const lock = join(cacheDir, 'install.lock');
const POLL_MS = 500;

/**
 * Does the work while no other process of this repository does it. A lock whose process is gone does not count.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  mkdirSync(cacheDir, { recursive: true });
  if (!take()) await step('Waiting for another process that installs', untilTaken);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function untilTaken() {
  while (!take()) {
    await sleep(POLL_MS);
    const holder = Number(read());
    if (holder && !commandLine(holder)) rmSync(lock, { force: true });
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read() {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}
