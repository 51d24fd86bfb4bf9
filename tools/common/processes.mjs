import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * The full command line of a running process; empty when there is none.
 * @param {number} pid
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/**
 * The process id on the first line of a file, when that process still runs and is the one meant: ids are reused.
 * @param {string} pidFile
 * @param {string} mark text that its command line holds
 * @returns {number | undefined}
 */
export function survivor(pidFile, mark) {
  const pid = Number(firstLine(pidFile));
  return pid > 1 && commandLine(pid).includes(mark) ? pid : undefined;
}

/** @param {string} file */
function firstLine(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')[0].trim();
  } catch {
    return '';
  }
}

/**
 * Asks a process to stop and waits until it has; kills it when it does not.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @param {number} patienceMs
 */
export async function stopProcess(pid, signal, patienceMs) {
  send(pid, signal);
  const deadline = Date.now() + patienceMs;
  while (commandLine(pid)) {
    if (Date.now() > deadline) send(pid, 'SIGKILL');
    await sleep(POLL_MS);
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * The full path of a program on PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
