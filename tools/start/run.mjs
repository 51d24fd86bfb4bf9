import { mkdirSync, realpathSync } from 'node:fs';
import { dataDirectory } from '../common/paths.mjs';
import { step } from '../common/progress.mjs';
import { chromiumEnvironment } from '../services/chromium/environment.mjs';
import { lastingPlace } from '../services/place.mjs';
import { startServices } from '../services/services.mjs';
import { announce } from './announce.mjs';
import { build } from './build.mjs';
import { claim } from './claim.mjs';
import { environment } from './environment.mjs';
import { readFlags } from './flags.mjs';
import { removeData } from './fresh.mjs';
import { prepare } from './prepare.mjs';
import { serve } from './serve.mjs';
import { readSettings, requirePorts } from './settings.mjs';
import { stopRequested } from './stop-requested.mjs';

/**
 * Brings QuickScan up, and down again when asked.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
export async function start(args, env) {
  const { fresh } = readFlags(args);
  const settings = readSettings(env);
  const dataDir = ownFolder(dataDirectory(env));
  const claimed = await claim(dataDir);
  const stopping = stopRequested(() => claimed.stopping());
  const parts = [];
  try {
    if (fresh) await step('Removing earlier data', () => removeData(dataDir));
    await bringUp({ env, settings, dataDir, stopping, parts });
    await untilStopped(stopping, parts);
  } catch (error) {
    if (!stopping.aborted) throw error;
  } finally {
    claimed.stopping();
    await takeDown(parts);
    claimed.release();
  }
  return 0;
}

/** @param {string} folder */
function ownFolder(folder) {
  mkdirSync(folder, { recursive: true });
  return realpathSync(folder);
}

/** Each part is noted as soon as it runs, so that it is stopped whatever comes after. */
async function bringUp({ env, settings, dataDir, stopping, parts }) {
  await requirePorts(settings);
  const place = lastingPlace(dataDir, env);
  const services = await startServices(place, settings.given);
  parts.unshift(services);
  stopping.throwIfAborted();
  const browser = await step('Chromium', () => chromiumEnvironment(env));
  const known = environment({ env, settings, place, services, browser });
  await build({ dataDir, signal: stopping });
  const prepared = await prepare({ dataDir, signal: stopping, env: known });
  parts.unshift(await serve({ dataDir, env: known, signal: stopping }));
  announce({ settings, services, ...prepared });
}

/** @param {AbortSignal} stopping @param {{ givenUp: Promise<Error> }[]} parts */
async function untilStopped(stopping, parts) {
  const asked = new Promise((resolve) => stopping.addEventListener('abort', () => resolve(undefined)));
  stopping.throwIfAborted();
  const failure = await Promise.race([asked, ...parts.map((part) => part.givenUp)]);
  if (failure) throw failure;
}

/** The latest part first: nothing loses what it stands on. @param {{ stop: () => Promise<void> }[]} parts */
async function takeDown(parts) {
  if (parts.length === 0) return;
  await step('Stopped', async () => {
    for (const part of parts) await part.stop();
  });
}
