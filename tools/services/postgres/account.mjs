import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ uid: number, gid: number }} Account */

/** Accounts to run a database as, best first; the second is on every Unix. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root: then it runs as an unprivileged account.
 * @returns {Account | undefined} undefined when this user can run it
 */
export function serviceAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row = CANDIDATES.map((name) => rows.find(([user]) => user === name)).find(Boolean);
  return row && { uid: Number(row[2]), gid: Number(row[3]) };
}

/**
 * Whether an account can run a program, which needs every folder above it to be open to that account.
 * @param {Account} account
 * @param {string} program
 */
export function canRun(account, program) {
  return spawnSync(program, ['--version'], { ...account, stdio: 'ignore', cwd: '/' }).status === 0;
}

/**
 * Whether an account can enter a folder.
 * @param {Account} account
 * @param {string} folder
 */
export function canEnter(account, folder) {
  const outcome = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...account,
    stdio: 'ignore',
    cwd: '/',
  });
  return outcome.status === 0;
}
