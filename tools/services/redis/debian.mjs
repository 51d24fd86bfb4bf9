import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { which } from '../../common/processes.mjs';

const run = promisify(execFile);
const PROGRAM_PACKAGES = ['redis-server', 'redis-tools'];

/**
 * Unpacks Debian's or Ubuntu's redis-server and the libraries it lacks into a folder, without installing anything.
 * Leaves the folder absent when that cannot be done here.
 * @param {string} folder
 */
export async function fetchDebianRedis(folder) {
  if (!['apt-get', 'apt-cache', 'dpkg', 'dpkg-query'].every(which)) return;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    await download(fresh);
    await unpack(fresh);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Root can fetch the package lists of a machine that has none yet. @param {string} folder */
async function download(folder) {
  try {
    await downloadListed(folder);
  } catch (error) {
    if (process.getuid() !== 0) throw error;
    await run('apt-get', ['update']);
    await downloadListed(folder);
  }
}

/** @param {string} folder */
async function downloadListed(folder) {
  const packages = [...PROGRAM_PACKAGES, ...(await missingDependencies())];
  await run('apt-get', ['download', '-o', 'APT::Sandbox::User=root', ...packages], { cwd: folder });
}

/** @returns {Promise<string[]>} the libraries that redis-server needs and this machine lacks */
async function missingDependencies() {
  const { stdout } = await run('apt-cache', ['depends', ...PROGRAM_PACKAGES]);
  const names = [...stdout.matchAll(/^ {2}Depends: (lib\S+)/gm)].map(([, name]) => name);
  const installed = await Promise.all(names.map(isInstalled));
  return names.filter((_, index) => !installed[index]);
}

/** @param {string} name */
async function isInstalled(name) {
  const { stdout } = await run('dpkg-query', ['-W', '-f', '${Status}', name]).catch(() => ({ stdout: '' }));
  return stdout.includes('ok installed');
}

/** @param {string} folder */
async function unpack(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    await run('dpkg', ['-x', join(folder, file), folder]);
    rmSync(join(folder, file));
  }
}
