import { spawn } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keeper } from '../../common/keeper.mjs';
import { openLog } from '../../common/log-file.mjs';
import { stopProcess, survivor } from '../../common/processes.mjs';
import { clusterFolder, ensureCluster } from './cluster.mjs';
import { prepareHome } from './home.mjs';

const STOP_WITHIN_MS = 8_000;
const POLL_MS = 20;
/** Line of postmaster.pid that tells the state of the server. */
const STATE_LINE = 7;
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const TEMPORARY_SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/**
 * Starts the PostgreSQL that comes with QuickScan.
 * @param {import('../place.mjs').Place} place
 * @param {(note: string) => void} note
 * @returns {Promise<import('../place.mjs').Service>} its URL is that of the superuser
 */
export async function startEmbeddedPostgres(place, note) {
  const home = await prepareHome(place.dataDir);
  if (home.note) note(home.note);
  const password = place.secret('postgres');
  const cluster = await ensureCluster(home, password, place.temporary);
  await stopPostgresLeftover(home.folder);
  const port = await place.port('POSTGRES_PORT', 'PostgreSQL');
  const keeper = keeperOf(home, cluster, port, place);
  await keeper.start();
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, keeper };
}

/**
 * Stops a server that an earlier, killed run left behind.
 * @param {string} folder of the database
 */
export async function stopPostgresLeftover(folder) {
  const cluster = clusterFolder(folder);
  const pid = survivor(join(cluster, 'postmaster.pid'), cluster);
  if (pid) await stopProcess(pid, 'SIGINT', STOP_WITHIN_MS);
}

/**
 * @param {import('./home.mjs').Home} home
 * @param {string} cluster
 * @param {number} port
 * @param {import('../place.mjs').Place} place
 */
function keeperOf(home, cluster, port, place) {
  const log = join(place.dataDir, 'logs/postgres.log');
  return new Keeper({
    name: 'PostgreSQL',
    log,
    launch: () => launch(home, ['-D', cluster, ...flags({ ...SETTINGS, port }, place.temporary)], log),
    ready: (child) => untilReady(cluster, child),
    stopSignal: 'SIGINT',
    stopWithinMs: STOP_WITHIN_MS,
    guarded: true,
  });
}

/** @param {Record<string, string | number>} settings @param {boolean} temporary */
function flags(settings, temporary) {
  const all = temporary ? { ...settings, ...TEMPORARY_SETTINGS } : settings;
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** @param {import('./home.mjs').Home} home @param {string[]} args @param {string} log */
function launch(home, args, log) {
  const output = openLog(log);
  const child = spawn(home.postgres, args, {
    ...home.account,
    cwd: home.folder,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  return child;
}

/** @param {string} cluster @param {import('node:child_process').ChildProcess} child */
async function untilReady(cluster, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const lines = status(cluster);
    if (Number(lines[0]) === child.pid && lines[STATE_LINE]?.startsWith('ready')) return;
    await sleep(POLL_MS);
  }
}

/** @param {string} cluster */
function status(cluster) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
