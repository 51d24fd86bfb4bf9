import { fileURLToPath } from 'node:url';
import { join, relative, resolve } from 'node:path';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** What is fetched or unpacked once and may be thrown away at any time. */
export const cacheDir = join(root, '.cache');

/**
 * Where a run keeps its data: `.data`, or DATA_DIR when that is set.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataDirectory(env) {
  return resolve(root, env.DATA_DIR || '.data');
}

/**
 * A path as a person in the repository's root would write it.
 * @param {string} path
 */
export function shown(path) {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}
