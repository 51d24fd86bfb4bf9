import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../common/paths.mjs';

const lockFile = join(root, 'package-lock.json');
/** What npm notes at the end of every install. */
const installedFile = join(root, 'node_modules/.package-lock.json');
const pinnedNode = join(root, 'node_modules/node/bin/node');

/** @returns {string} what identifies an install: the lock file and the platform */
export function lockHash() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Whether somebody has already installed by hand what the lock file says, on this platform. */
export function installedAsLocked() {
  if (!existsSync(installedFile)) return false;
  const locked = packagesOf(lockFile);
  const agrees = samePackages(locked, packagesOf(installedFile));
  return agrees && nodeVersion() === `v${locked['node_modules/node'].version}`;
}

/**
 * @param {Record<string, { version?: string, optional?: boolean }>} locked
 * @param {Record<string, { version?: string }>} installed
 */
export function samePackages(locked, installed) {
  const names = Object.keys(locked).filter((name) => name !== '');
  return names.every((name) => {
    if (!installed[name]) return locked[name].optional === true;
    return installed[name].version === locked[name].version;
  });
}

/** @param {string} file */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function nodeVersion() {
  return spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' }).stdout?.trim();
}
