import { existsSync } from 'node:fs';
import { Failure } from '../../common/failure.mjs';
import { isExecutable, which } from '../../common/processes.mjs';
import { packagedChromium } from './packaged.mjs';

/**
 * A headless browser and the environment it needs beyond the usual.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

const SYSTEM_NAMES = ['chromium', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else the one in the npm package, else one of this machine.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Browser>}
 */
export async function findChromium(env) {
  if (env.CHROMIUM_PATH) return named(env.CHROMIUM_PATH, env.CHROMIUM_LIBRARY_PATH);
  const found = (await packagedChromium()) ?? ofThisMachine();
  if (found) return found;
  throw new Failure(
    'Chromium is missing: install it (sudo apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

/** @param {string} executablePath @param {string | undefined} libraries @returns {Browser} */
function named(executablePath, libraries) {
  if (!isExecutable(executablePath)) {
    throw new Failure(`CHROMIUM_PATH=${executablePath} is no program: correct it, or leave it out.`);
  }
  return { executablePath, env: libraries ? { LD_LIBRARY_PATH: libraries } : {} };
}

/** @returns {Browser | undefined} */
function ofThisMachine() {
  const executablePath = SYSTEM_NAMES.map(which).find(Boolean) ?? (existsSync(MAC) ? MAC : undefined);
  return executablePath && { executablePath, env: {} };
}
