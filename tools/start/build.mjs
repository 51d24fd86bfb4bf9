import { join } from 'node:path';
import { Failure } from '../common/failure.mjs';
import { lastLines } from '../common/log-file.mjs';
import { root, shown } from '../common/paths.mjs';
import { say, step } from '../common/progress.mjs';
import { runProgram } from './run-program.mjs';

const LINES_SHOWN = 30;
const nx = join(root, 'node_modules/nx/dist/bin/nx.js');

/**
 * Builds all parts; what has not changed comes from the cache.
 * @param {{ dataDir: string, signal: AbortSignal }} options
 */
export async function build({ dataDir, signal }) {
  const log = join(dataDir, 'logs/build.log');
  const env = { ...process.env, NX_DAEMON: 'false' };
  const args = [nx, 'run-many', '-t', 'build', '--outputStyle=static'];
  const work = () => runProgram(process.execPath, args, { env, log, signal });
  const succeeded = await step('Build', work, Boolean);
  if (succeeded) return;
  say(lastLines(log, LINES_SHOWN));
  throw new Failure(`The build failed: mend what it says above (log: ${shown(log)}).`);
}
