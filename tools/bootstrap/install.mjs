import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from '../common/failure.mjs';
import { lastLines, openLog } from '../common/log-file.mjs';
import { dataDirectory, root, shown } from '../common/paths.mjs';
import { say, step } from '../common/progress.mjs';

const LINES_SHOWN = 15;
/** Whatever NODE_ENV says: the pinned Node and the embedded database are development dependencies. */
const ARGS = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];

/** Installs the dependencies; npm's own words go to a log. */
export async function install() {
  const log = join(dataDirectory(process.env), 'logs/install.log');
  say('Installing dependencies, which takes a few minutes the first time.');
  const succeeded = await step('Dependencies', () => runNpm(log), Boolean).catch((error) => {
    throw new Failure(`npm cannot be run (${error.message}): install Node with npm, then try again.`);
  });
  if (succeeded) return;
  say(lastLines(log, LINES_SHOWN));
  throw new Failure(`npm ci failed: mend what it says above and try again (log: ${shown(log)}).`);
}

/** @param {string} log @returns {Promise<boolean>} */
async function runNpm(log) {
  const output = openLog(log);
  const env = { ...process.env, PATH: outsidePath() };
  const npm = spawn('npm', ARGS, { cwd: root, env, stdio: ['ignore', output, output] });
  closeSync(output);
  const [code] = await once(npm, 'close');
  return code === 0;
}

/** npm must not run on the Node inside the folder that it replaces. */
function outsidePath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}
