import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keeper } from '../../common/keeper.mjs';
import { openLog } from '../../common/log-file.mjs';
import { stopProcess, survivor } from '../../common/processes.mjs';
import { redisConfig } from './config.mjs';
import { ping } from './ping.mjs';
import { findRedis } from './program.mjs';

const STOP_WITHIN_MS = 5_000;
const POLL_MS = 20;

/**
 * Starts a Redis for QuickScan alone.
 * @param {import('../place.mjs').Place} place
 * @param {(note: string) => void} note
 * @returns {Promise<import('../place.mjs').Service>}
 */
export async function startEmbeddedRedis(place, note) {
  const program = await findRedis(note);
  const folder = join(place.dataDir, 'redis');
  const { config, pidFile } = filesIn(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await stopRedisLeftover(folder);
  const port = await place.port('REDIS_PORT', 'Redis');
  const password = place.secret('redis');
  writeFileSync(config, redisConfig({ ...place, folder, pidFile, port, password }), { mode: 0o600 });
  const keeper = keeperOf(program, config, place, () => ping(port, password));
  await keeper.start();
  return { url: `redis://:${password}@127.0.0.1:${port}`, keeper };
}

/** @param {string} folder */
function filesIn(folder) {
  return { config: join(folder, 'redis.conf'), pidFile: join(folder, 'redis.pid') };
}

/**
 * Stops a server that an earlier, killed run left behind.
 * @param {string} folder its data folder
 */
export async function stopRedisLeftover(folder) {
  const { config, pidFile } = filesIn(folder);
  const pid = survivor(pidFile, config);
  if (pid) await stopProcess(pid, 'SIGTERM', STOP_WITHIN_MS);
}

/**
 * @param {import('./program.mjs').Program} program
 * @param {string} config
 * @param {import('../place.mjs').Place} place
 * @param {() => Promise<boolean>} answers
 */
function keeperOf(program, config, place, answers) {
  const log = join(place.dataDir, 'logs/redis.log');
  return new Keeper({
    name: 'Redis',
    log,
    launch: () => launch(program, config, log),
    ready: async (child) => {
      while (child.exitCode === null && child.signalCode === null && !(await answers())) await sleep(POLL_MS);
    },
    stopSignal: 'SIGTERM',
    stopWithinMs: STOP_WITHIN_MS,
    guarded: true,
  });
}

/** @param {import('./program.mjs').Program} program @param {string} config @param {string} log */
function launch({ path, env }, config, log) {
  const output = openLog(log);
  const child = spawn(path, [config], {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  return child;
}
