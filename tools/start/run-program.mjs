import { spawn } from 'node:child_process';
import { closeSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openLog } from '../common/log-file.mjs';
import { root } from '../common/paths.mjs';

/**
 * Runs a program to its end; its output goes to a log and line by line to `onLine`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, log: string, signal: AbortSignal, onLine?: (line: string) => void }} options
 *   the signal stops it and what it started
 * @returns {Promise<boolean>} whether it succeeded
 * @throws the signal's reason when it was stopped
 */
export async function runProgram(command, args, { env, log, signal, onLine }) {
  const output = openLog(log);
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', output], detached: true });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    writeSync(output, `${line}\n`);
    onLine?.(line);
  });
  const stop = () => process.kill(-child.pid, 'SIGTERM');
  signal.addEventListener('abort', stop);
  const succeeded = await ended.finally(() => {
    signal.removeEventListener('abort', stop);
    closeSync(output);
  });
  signal.throwIfAborted();
  return succeeded;
}
