import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../common/log-file.mjs';
import { cacheDir, root, shown } from '../common/paths.mjs';
import { say, step as shownStep } from '../common/progress.mjs';
import { countOf, inWords, sum } from './counts.mjs';

const LINES_SHOWN = 400;
const folder = join(cacheDir, 'test');

/**
 * Runs all commands of a step, also those after a failed one.
 * @param {import('./steps.mjs').Step} step
 * @param {{ alone: boolean }} options alone: the output is shown as it comes; otherwise only that of failures
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStep({ name, counts, commands }, { alone }) {
  mkdirSync(folder, { recursive: true });
  const all = [];
  for (const [index, command] of commands.entries()) {
    const file = join(folder, `${name}-${index + 1}`);
    all.push(await runCommand({ title: `${name}: ${titleOf(command)}`, counts, command, file, alone }));
  }
  return sum(all);
}

/** The words of a command that tell it from others. @param {string[]} command */
function titleOf(command) {
  const words = command.filter(
    (word) => !word.startsWith('-') && word !== 'node' && !word.includes('node_modules'),
  );
  return words.slice(0, 3).join(' ');
}

/** @returns {Promise<import('./counts.mjs').Counts>} */
async function runCommand({ title, counts, command, file, alone }) {
  const report = `${file}.json`;
  const log = `${file}.log`;
  rmSync(report, { force: true });
  const outcome = async (note) => {
    const succeeded = await run(withReport(counts, command, report), alone ? undefined : log);
    const counted = countOf(counts, succeeded, read(report));
    if (counts !== 'commands') note(inWords(counted));
    return counted;
  };
  const counted = alone
    ? await outcome(() => {})
    : await shownStep(title, outcome, ({ failed }) => failed === 0);
  if (!alone && counted.failed > 0) say(`${lastLines(log, LINES_SHOWN)}\n  (all of it: ${shown(log)})\n`);
  return counted;
}

/** @returns {{ program: string, args: string[], env: Record<string, string> }} */
function withReport(counts, [program, ...args], report) {
  if (counts === 'jest') return { program, args: [...args, '--json', `--outputFile=${report}`], env: {} };
  if (counts === 'playwright') {
    return { program, args: [...args, '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } };
  }
  return { program, args, env: {} };
}

/** @param {string | undefined} log undefined: to the terminal @returns {Promise<boolean>} whether it succeeded */
function run({ program, args, env }, log) {
  const output = log === undefined ? 'inherit' : openSync(log, 'w');
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', ...env },
    stdio: ['ignore', output, output],
  });
  if (typeof output === 'number') closeSync(output);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** @param {string} report */
function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}
