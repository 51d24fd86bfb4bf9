import { spawn } from 'node:child_process';

/** Waits until the pipe from this process closes, however this process ends; then sends the signal. */
const WAIT_AND_SIGNAL = 'read -r never; kill -s "$1" "$2" 2>/dev/null';
const WAIT_AND_REMOVE = 'read -r never; sleep 5; rm -rf -- "$1"';

/**
 * Has a process stopped when this one is gone, also after kill -9.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function guard(pid, signal) {
  return pid === undefined ? undefined : hire(WAIT_AND_SIGNAL, [signal.replace('SIG', ''), String(pid)]);
}

/**
 * Has a temporary folder removed when this process is gone.
 * @param {string} folder
 */
export function guardFolder(folder) {
  return hire(WAIT_AND_REMOVE, [folder]);
}

/** @param {string} script @param {string[]} args */
function hire(script, args) {
  const shell = spawn('/bin/sh', ['-c', script, 'guardian', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  shell.unref();
  shell.stdin.unref?.();
  return { dismiss: () => shell.kill('SIGKILL') };
}
