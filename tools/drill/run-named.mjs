import { readdirSync } from 'node:fs';

/**
 * Runs one of a folder's scripts by its name, with services of its own.
 * @param {string} kind what such a script is called
 * @param {string} folder from the root of the repository
 * @param {string} name
 * @returns {Promise<number>} its exit code
 */
export async function runNamed(kind, folder, name) {
  const { Failure } = await import('../common/failure.mjs');
  const { root } = await import('../common/paths.mjs');
  const { runWithServices } = await import('../test/temporary-services.mjs');
  const names = readdirSync(`${root}/${folder}`).map((file) => file.replace(/\.mjs$/, ''));
  if (!names.includes(name)) throw new Failure(`Name a ${kind}: ${names.join(', ')}.`);
  return runWithServices(['node', `${folder}/${name}.mjs`]);
}
