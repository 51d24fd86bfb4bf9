import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';

/** How long the first wrong try makes the next one wait, in ms; doubled by each further one. */
const firstDelay = 250;
const longestDelay = 8_000;
/** Wrong tries are forgotten after this long, in ms. */
const memory = 15 * 60_000;
/** Tries at one address that may wait at the same time. */
const mostWaiting = 3;
/** Addresses that are remembered; the oldest goes first. */
const mostAddresses = 10_000;

type Record = { failures: number; lastAt: number; waiting: number; turn: Promise<unknown> };

/**
 * Slows down guessing: tries at one address take turns, and each wrong one makes the next wait longer.
 * Known and unknown addresses are treated alike. It holds for this process.
 */
@Injectable()
export class SignInPace {
  private readonly records = new Map<string, Record>();

  constructor(private readonly clock: Clock) {}

  /**
   * Makes a try when it is its turn.
   * @returns what the try gave; `undefined` means it was wrong, or that too many were waiting already
   */
  async take<T>(address: string, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    const record = this.recordOf(address);
    if (record.waiting >= mostWaiting) return undefined;
    record.waiting += 1;
    const outcome = record.turn.then(() => this.tryOnce(record, attempt));
    record.turn = outcome.catch(() => undefined);
    return outcome.finally(() => (record.waiting -= 1));
  }

  private async tryOnce<T>(record: Record, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    if (record.failures > 0) await pause(Math.min(firstDelay * 2 ** (record.failures - 1), longestDelay));
    const outcome = await attempt();
    record.failures = outcome === undefined ? record.failures + 1 : 0;
    record.lastAt = this.clock.now().getTime();
    return outcome;
  }

  private recordOf(address: string): Record {
    const now = this.clock.now().getTime();
    const known = this.records.get(address);
    if (known && (known.waiting > 0 || now - known.lastAt < memory)) return known;
    const fresh = { failures: 0, lastAt: now, waiting: 0, turn: Promise.resolve() };
    this.records.delete(address);
    this.records.set(address, fresh);
    const [oldest] = this.records.keys();
    if (this.records.size > mostAddresses && oldest !== undefined) this.records.delete(oldest);
    return fresh;
  }
}
