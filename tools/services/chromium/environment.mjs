import { findChromium } from './find.mjs';

/**
 * What the other processes are told about the browser.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>} CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH where it lacks libraries, and the
 *   font set-up where the machine has none
 */
export async function chromiumEnvironment(env) {
  const { executablePath, env: needed } = await findChromium(env);
  const { LD_LIBRARY_PATH, ...rest } = needed;
  return {
    CHROMIUM_PATH: executablePath,
    ...(LD_LIBRARY_PATH && { CHROMIUM_LIBRARY_PATH: LD_LIBRARY_PATH }),
    ...rest,
  };
}
