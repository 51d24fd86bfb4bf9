import { join } from 'node:path';
import { Failure } from '../common/failure.mjs';
import { lastWords } from '../common/log-file.mjs';
import { shown } from '../common/paths.mjs';
import { step } from '../common/progress.mjs';
import { readMessage } from './prepare-message.mjs';
import { environmentOf, prepareProgram } from './programs.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Makes the database ready: roles, migrations, content, demo data.
 * @param {{ dataDir: string, signal: AbortSignal, env: Record<string, string> }} options
 * @returns {Promise<{ demo: import('./prepare-message.mjs').DemoAccount[], firstAdministrator?: string }>}
 */
export async function prepare({ dataDir, signal, env }) {
  const log = join(dataDir, 'logs/prepare.log');
  let demo = [];
  let firstAdministrator;
  const work = (note) => {
    const onLine = (line) => {
      const message = readMessage(line);
      if (message.step) note(message.message || message.step);
      if (message.demo) demo = message.demo;
      if (message.firstAdministrator) firstAdministrator = message.firstAdministrator;
    };
    const args = ['--enable-source-maps', prepareProgram.script, 'prepare'];
    const options = { env: environmentOf(prepareProgram, env, process.env), log, signal, onLine };
    return runProgram(process.execPath, args, options);
  };
  const succeeded = await step('Database', work, Boolean);
  if (succeeded) return { demo, firstAdministrator };
  throw new Failure(`Preparing the database failed: ${lastWords(log)} (log: ${shown(log)})`);
}
