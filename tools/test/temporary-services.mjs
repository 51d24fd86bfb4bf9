import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../common/failure.mjs';
import { guardFolder } from '../common/guardian.mjs';
import { step } from '../common/progress.mjs';
import { chromiumEnvironment } from '../services/chromium/environment.mjs';
import { temporaryPlace } from '../services/place.mjs';
import { startServices } from '../services/services.mjs';

/**
 * Runs a command with temporary services.
 * @param {string[]} command
 * @returns {Promise<number>} its exit code
 */
export async function runWithServices([program, ...args]) {
  if (!program) throw new Failure('Name the command to run: node tools/test/with-services.mjs COMMAND');
  const folder = mkdtempSync(join(tmpdir(), 'quickscan-'));
  const guardian = guardFolder(folder);
  try {
    const services = await startServices(temporaryPlace(folder), given(process.env));
    return await run(program, args, services).finally(() => services.stop());
  } finally {
    rmSync(folder, { recursive: true, force: true });
    guardian.dismiss();
  }
}

/** Not the usual variables: tests must never reach for what is not theirs. @param {NodeJS.ProcessEnv} env */
function given(env) {
  return { postgres: env.TEST_DATABASE_URL, redis: env.TEST_REDIS_URL, mail: env.TEST_SMTP_URL };
}

/** @param {string} program @param {string[]} args @param {import('../services/services.mjs').Services} services */
async function run(program, args, { postgres, redis, mail }) {
  const browser = await step('Chromium', () => chromiumEnvironment(process.env));
  const urls = { DATABASE_ADMIN_URL: postgres.url, REDIS_URL: redis.url, SMTP_URL: mail.url };
  const env = { ...process.env, ...browser, ...urls, ...(mail.api && { MAIL_API_URL: mail.api }) };
  const child = spawn(program, args, { env, stdio: 'inherit' });
  return untilEnded(child, program);
}

/** @param {import('node:child_process').ChildProcess} child @param {string} program @returns {Promise<number>} */
function untilEnded(child, program) {
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new Failure(`${program} cannot be run: is it installed?`)));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
