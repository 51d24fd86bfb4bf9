import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../common/paths.mjs';
import { withLock } from './install-lock.mjs';
import { install } from './install.mjs';
import { installedAsLocked, lockHash } from './lock-state.mjs';

const stampFile = join(root, 'node_modules/.quickscan-stamp');

/**
 * Makes `node_modules` what package-lock.json says, on this platform. Does nothing when it is already so; a second
 * process waits for the first.
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureDependencies() {
  const wanted = lockHash();
  if (isStamped(wanted)) return false;
  return withLock(async () => {
    if (isStamped(wanted)) return true;
    const complete = installedAsLocked();
    if (!complete) await install();
    writeFileSync(stampFile, wanted);
    return !complete;
  });
}

/** @param {string} wanted */
function isStamped(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}
