import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { guard } from './guardian.mjs';
import { lastWords } from './log-file.mjs';
import { shown } from './paths.mjs';
import { say } from './progress.mjs';

const QUICK_DEATH_MS = 10_000;
const QUICK_DEATHS_ALLOWED = 5;
const FIRST_BACK_OFF_MS = 300;
const POLL_MS = 50;
const READY_WITHIN_MS = 120_000;

/**
 * @typedef {object} Kept what to keep running
 * @property {string} name as people call it
 * @property {string} log the file its output goes to
 * @property {() => import('node:child_process').ChildProcess} launch
 * @property {(child: import('node:child_process').ChildProcess) => Promise<unknown>} ready settles when it serves
 * @property {NodeJS.Signals} stopSignal
 * @property {number} stopWithinMs after that it is killed
 * @property {boolean} [guarded] stop it too when this process is killed
 */

/** Keeps one process running: starts it, starts it again with growing pauses when it dies, and stops it. */
export class Keeper {
  #kept;
  #child;
  #guardian;
  #stopping = false;
  #quickDeaths = 0;
  #settleGivenUp;

  /** @param {Kept} kept */
  constructor(kept) {
    this.#kept = kept;
    /** Settles with a Failure once it has died too often. @type {Promise<Failure>} */
    this.givenUp = new Promise((resolve) => {
      this.#settleGivenUp = resolve;
    });
  }

  /** @returns {Promise<this>} once it serves */
  async start() {
    this.#launch();
    const late = new AbortController();
    const outcome = await Promise.race([
      this.#firstReady(),
      this.givenUp,
      sleep(READY_WITHIN_MS, this.#failure('did not become ready'), { signal: late.signal }),
    ]);
    late.abort();
    if (outcome instanceof Failure) {
      await this.stop();
      throw outcome;
    }
    return this;
  }

  /** Stops it, within its time limit. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || hasEnded(child)) return;
    const exit = once(child, 'exit');
    const kill = setTimeout(() => child.kill('SIGKILL'), this.#kept.stopWithinMs);
    child.kill(this.#kept.stopSignal);
    await exit;
    clearTimeout(kill);
  }

  #launch() {
    const begun = Date.now();
    const child = this.#kept.launch();
    this.#child = child;
    if (this.#kept.guarded) this.#guardian = guard(child.pid, this.#kept.stopSignal);
    child.once('error', (error) => this.#settleGivenUp(this.#failure(`cannot start: ${error.message}`)));
    child.once('exit', (code, signal) => this.#died(Date.now() - begun, signal ?? `exit code ${code}`));
  }

  async #firstReady() {
    while (!this.#stopping) {
      const child = this.#child;
      await Promise.race([this.#kept.ready(child), new Promise((resolve) => child.once('exit', resolve))]);
      if (!hasEnded(child)) return;
      while (this.#child === child && !this.#stopping) await sleep(POLL_MS);
    }
  }

  /** @param {number} livedMs @param {string} how */
  async #died(livedMs, how) {
    this.#guardian?.dismiss();
    if (this.#stopping) return;
    this.#quickDeaths = livedMs < QUICK_DEATH_MS ? this.#quickDeaths + 1 : 1;
    if (this.#quickDeaths >= QUICK_DEATHS_ALLOWED) {
      this.#settleGivenUp(this.#failure(`stopped ${QUICK_DEATHS_ALLOWED} times in a row (${how})`));
      return;
    }
    const pause = FIRST_BACK_OFF_MS * 2 ** this.#quickDeaths;
    say(`! ${this.#kept.name} stopped (${how}); starting it again in ${pause / 1000} s`);
    await sleep(pause);
    if (!this.#stopping) this.#launch();
  }

  /** @param {string} what */
  #failure(what) {
    const { name, log } = this.#kept;
    const words = lastWords(log);
    return new Failure(`${name} ${what}${words ? `: ${words}` : ''} (log: ${shown(log)})`);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}
