import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { Failure } from '../../common/failure.mjs';

const MAJOR_VERSION = '18';
const INITDB_FLAGS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

/** @param {string} folder of the database @returns {string} the part that the server itself keeps */
export function clusterFolder(folder) {
  return join(folder, 'cluster');
}

/**
 * The data folder of a cluster; made when there is none. One that was interrupted while being made is made anew.
 * @param {import('./home.mjs').Home} home
 * @param {string} password of the superuser
 * @param {boolean} temporary spare the disk
 * @returns {Promise<string>}
 */
export async function ensureCluster(home, password, temporary) {
  const folder = clusterFolder(home.folder);
  const version = join(folder, 'PG_VERSION');
  if (!existsSync(version)) {
    await make(`${folder}.new`, home, password, temporary);
    renameSync(`${folder}.new`, folder);
  }
  const found = readFileSync(version, 'utf8').trim();
  if (found === MAJOR_VERSION) return folder;
  throw new Failure(
    `The data here is of PostgreSQL ${found}, this is ${MAJOR_VERSION}: npm start -- --fresh begins anew.`,
  );
}

/** @param {string} folder @param {import('./home.mjs').Home} home @param {string} password @param {boolean} temporary */
async function make(folder, home, password, temporary) {
  rmSync(folder, { recursive: true, force: true });
  const passwordFile = join(home.folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account) chownSync(passwordFile, home.account.uid, home.account.gid);
  const flags = [...INITDB_FLAGS, `--pgdata=${folder}`, `--pwfile=${passwordFile}`];
  try {
    await run(home, temporary ? [...flags, '--no-sync'] : flags);
  } finally {
    rmSync(passwordFile);
  }
}

/** @param {import('./home.mjs').Home} home @param {string[]} flags */
async function run(home, flags) {
  const child = spawn(home.initdb, flags, {
    ...home.account,
    cwd: home.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += text));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const reason = /(?:error|FATAL|PANIC): +(.*)/.exec(complaint)?.[1] ?? complaint.trim().split('\n').at(-1);
  throw new Failure(
    `PostgreSQL could not make its data folder ${home.folder} (${reason}): free disk space or set DATA_DIR.`,
  );
}
