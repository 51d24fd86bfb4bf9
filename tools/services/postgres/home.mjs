import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../common/failure.mjs';
import { root } from '../../common/paths.mjs';
import { canEnter, canRun, serviceAccount } from './account.mjs';
import { installedBinaries } from './binaries.mjs';

/**
 * Where a database lives and as whom it runs.
 * @typedef {object} Home
 * @property {string} folder holds the cluster; belongs to the account
 * @property {string} initdb
 * @property {string} postgres
 * @property {import('./account.mjs').Account | undefined} account
 * @property {string} note words for the person, empty when all is where one expects it
 */

/**
 * The folder outside the repository that a service account can enter, for a data folder that it cannot.
 * @param {string} dataDir
 */
export function outsideFolder(dataDir) {
  const name = createHash('sha256').update(`${root}\n${dataDir}`).digest('hex').slice(0, 12);
  return join('/var/tmp', `quickscan-${name}`);
}

/**
 * Chooses and prepares the place of a database.
 * @param {string} dataDir
 * @returns {Promise<Home>}
 */
export async function prepareHome(dataDir) {
  const installed = await installedBinaries();
  const account = serviceAccount();
  if (!account) {
    if (process.getuid?.() === 0)
      throw new Failure('No account to run PostgreSQL as: set DATABASE_URL instead.');
    return { ...installed, folder: ownFolder(dataDir), account, note: '' };
  }
  const programs = canRun(account, installed.postgres) ? installed : copyOf(installed, outside(dataDir));
  const inside = canEnter(account, dataDir);
  const folder = ownFolder(inside ? dataDir : outside(dataDir), account);
  return {
    ...programs,
    folder,
    account,
    note: inside ? '' : `data in ${folder}, where its account may enter`,
  };
}

/** @param {string} parent @param {import('./account.mjs').Account} [account] */
function ownFolder(parent, account) {
  const folder = join(parent, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** Makes the outside folder; one that somebody else put there is not trusted. @param {string} dataDir */
function outside(dataDir) {
  const folder = outsideFolder(dataDir);
  if (!existsSync(folder)) mkdirSync(folder);
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== 0)
    throw new Failure(`${folder} belongs to somebody else: remove it.`);
  chmodSync(folder, 0o711);
  return folder;
}

/** @param {import('./binaries.mjs').Binaries} installed @param {string} parent */
function copyOf(installed, parent) {
  const folder = join(parent, 'programs');
  if (!existsSync(folder)) {
    rmSync(`${folder}.new`, { recursive: true, force: true });
    cpSync(installed.folder, `${folder}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${folder}.new`, folder);
  }
  return { folder, initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') };
}
