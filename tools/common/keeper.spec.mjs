import { afterAll, afterEach, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keeper } from './keeper.mjs';

const folder = mkdtempSync(join(tmpdir(), 'quickscan-spec-'));
const log = join(folder, 'kept.log');
const launched = [];
let keeper;

/** @param {string} script of a shell */
function keep(script) {
  launched.length = 0;
  keeper = new Keeper({
    name: 'Kept',
    log,
    launch: () => {
      launched.push(spawn('sh', ['-c', script], { stdio: 'ignore' }));
      return launched.at(-1);
    },
    ready: () => sleep(50),
    stopSignal: 'SIGTERM',
    stopWithinMs: 300,
  });
  return keeper;
}

jest.spyOn(process.stdout, 'write').mockReturnValue(true);
afterEach(() => keeper.stop());
afterAll(() => rmSync(folder, { recursive: true }));

test('starts again what died', async () => {
  await keep('exec sleep 60').start();
  launched[0].kill('SIGKILL');
  while (launched.length < 2) await sleep(20);
  expect(launched[1].exitCode).toBeNull();
});

test('stops what it keeps, and leaves it stopped', async () => {
  await keep('exec sleep 60').start();
  await keeper.stop();
  expect(launched[0].signalCode).toBe('SIGTERM');
  await sleep(800);
  expect(launched).toHaveLength(1);
});

test('kills what does not stop in time', async () => {
  const deaf = join(folder, 'deaf');
  await keep(`trap "" TERM; touch ${deaf}; while :; do sleep 0.1; done`).start();
  while (!existsSync(deaf)) await sleep(20);
  await keeper.stop();
  expect(launched[0].signalCode).toBe('SIGKILL');
});

test('gives up what cannot be run at all, in one line that names the log', async () => {
  writeFileSync(log, 'it says why\n    at some.line\n');
  keep('true');
  const failing = new Keeper({ ...kept('/no/such/program') });
  await expect(failing.start()).rejects.toThrow(/^Kept cannot start: .* it says why \(log: .*kept\.log\)$/);
});

/** @param {string} program */
function kept(program) {
  return {
    name: 'Kept',
    log,
    launch: () => spawn(program, { stdio: 'ignore' }),
    ready: () => new Promise(() => {}),
    stopSignal: 'SIGTERM',
    stopWithinMs: 300,
  };
}

test('gives up what dies five times in a row', async () => {
  await expect(keep('exit 7').start()).rejects.toThrow(
    'Kept stopped 5 times in a row (exit code 7): it says why',
  );
  expect(launched).toHaveLength(5);
}, 20_000);
