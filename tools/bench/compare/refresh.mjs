import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** How often to look how much memory is used, in ms. */
const every = 200;
/** How long a refresh may go on before it is killed, in ms: it has begun by then, and has not published. */
const untilKilled = 2_500;

/** @typedef {(role: string) => string} UrlFor */

/** The operator's command, as a process of its own. @param {UrlFor} urlFor */
function start(urlFor) {
  const roles = ['owner', 'app', 'content', 'relay', 'aggregate', 'retention'];
  const urls = Object.fromEntries(roles.map((role) => [`DATABASE_${role.toUpperCase()}_URL`, urlFor(role)]));
  const program = ['dist/server/apps/operate/src/main.js', 'refresh-benchmarks'];
  return spawn(process.execPath, program, {
    env: { ...process.env, ...urls },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @param {UrlFor} urlFor @returns {Promise<{ seconds: number, megabytes: number, report: object }>} */
export async function measuredRefresh(urlFor) {
  const began = performance.now();
  const child = start(urlFor);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  let megabytes = 0;
  const timer = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid))), every);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`the refresh ended with ${code}`);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  return { seconds, megabytes, report: JSON.parse(output.trim().split('\n').at(-1)) };
}

/** Kills a refresh half-way. @param {UrlFor} urlFor @returns {Promise<boolean>} whether it was still going */
export async function killedRefresh(urlFor) {
  const child = start(urlFor);
  setTimeout(() => child.kill('SIGKILL'), untilKilled);
  const [, signal] = await once(child, 'exit');
  return signal === 'SIGKILL';
}

/** The most memory that a process has had (Linux), in MB. @param {number | undefined} pid */
function memoryOf(pid) {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    );
  } catch {
    return 0;
  }
}
