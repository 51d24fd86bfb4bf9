import { join } from 'node:path';
import { Keeper } from '../common/keeper.mjs';
import { launchNode, saysReady } from '../common/node-child.mjs';
import { step } from '../common/progress.mjs';
import { environmentOf, servingPrograms } from './programs.mjs';

const STOP_WITHIN_MS = 4_000;

/**
 * Starts the processes that serve and keeps them running.
 * @param {{ dataDir: string, env: Record<string, string>, signal: AbortSignal }} options
 * @returns {Promise<{ givenUp: Promise<Error>, stop: () => Promise<void> }>}
 */
export async function serve({ dataDir, env, signal }) {
  const keepers = servingPrograms.map((program) => keeperOf(program, dataDir, env));
  const stop = async () => void (await Promise.all(keepers.map((keeper) => keeper.stop())));
  signal.addEventListener('abort', stop, { once: true });
  try {
    await step('Serving', () => Promise.all(keepers.map((keeper) => keeper.start())));
    signal.throwIfAborted();
  } catch (error) {
    await stop();
    throw error;
  }
  return { givenUp: Promise.race(keepers.map((keeper) => keeper.givenUp)), stop };
}

/** @param {import('./programs.mjs').Program} program @param {string} dataDir @param {Record<string, string>} env */
function keeperOf(program, dataDir, env) {
  const log = join(dataDir, 'logs', `${program.name}.log`);
  return new Keeper({
    name: program.title,
    log,
    launch: () => launchNode({ script: program.script, env: environmentOf(program, env, process.env), log }),
    ready: saysReady,
    stopSignal: 'SIGTERM',
    stopWithinMs: STOP_WITHIN_MS,
  });
}
