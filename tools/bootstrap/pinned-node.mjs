import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenOrphaned } from '../common/orphaned.mjs';
import { root } from '../common/paths.mjs';

const nodeFolder = join(root, 'node_modules/node/bin');
const pinnedNode = join(nodeFolder, 'node');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Returns at once when this is the pinned Node; otherwise runs the script again under it and ends with its exit code.
 * @param {string} scriptUrl
 * @param {boolean} replaced whether the pinned Node may have changed since this process began
 */
export async function runUnderPinnedNode(scriptUrl, replaced) {
  process.env.PATH = [join(root, 'node_modules/.bin'), nodeFolder, process.env.PATH].join(delimiter);
  if (!replaced && realpathSync(process.execPath) === realpathSync(pinnedNode)) return;
  const child = spawn(pinnedNode, [fileURLToPath(scriptUrl), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  await new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
}
