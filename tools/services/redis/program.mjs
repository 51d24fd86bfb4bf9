import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../common/failure.mjs';
import { cacheDir } from '../../common/paths.mjs';
import { which } from '../../common/processes.mjs';
import { fetchDebianRedis } from './debian.mjs';

/** @typedef {{ path: string, env: NodeJS.ProcessEnv }} Program */

const INSTALL = process.platform === 'darwin' ? 'brew install redis' : 'sudo apt-get install redis-server';

/**
 * A redis-server: the one on PATH, else Debian's own package unpacked beside the repository's other caches.
 * @param {(note: string) => void} note
 * @returns {Promise<Program>}
 */
export async function findRedis(note) {
  const path = which('redis-server');
  if (path) return { path, env: {} };
  const folder = join(cacheDir, 'redis');
  if (!runs(unpacked(folder))) {
    note('fetching redis-server');
    await fetchDebianRedis(folder);
  }
  const program = unpacked(folder);
  if (runs(program)) return program;
  throw new Failure(`Redis is missing: install it (${INSTALL}), or set REDIS_URL to one of your own.`);
}

/** @param {string} folder @returns {Program} */
function unpacked(folder) {
  const libraries = ['usr/lib', 'lib'].map((name) => join(folder, name)).flatMap(architectureFolders);
  return { path: join(folder, 'usr/bin/redis-server'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

/** Debian puts libraries in a folder by architecture. @param {string} folder */
function architectureFolders(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** @param {Program} program */
function runs({ path, env }) {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}
