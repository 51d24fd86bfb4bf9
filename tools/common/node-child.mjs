import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from './log-file.mjs';
import { root } from './paths.mjs';

/**
 * Runs a Node script as a child that notices when this process is gone (its IPC channel closes). It has a process
 * group of its own, so that Ctrl-C reaches this process only, which then stops all parts in order.
 * @param {{ script: string, args?: string[], env: NodeJS.ProcessEnv, log: string }} options
 */
export function launchNode({ script, args = [], env, log }) {
  const output = openLog(log);
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  closeSync(output);
  return child;
}

/**
 * Settles when the child sends the message `ready`.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export function saysReady(child) {
  return new Promise((resolve) => {
    child.on('message', (message) => message === 'ready' && resolve());
  });
}
