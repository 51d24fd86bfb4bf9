import { beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '#server/platform/clock';
import { SignInPace } from './sign-in-pace.js';

class SetClock extends Clock {
  time = 0;
  override now(): Date {
    return new Date(this.time);
  }
}

let clock: SetClock;
let pace: SignInPace;
beforeEach(() => {
  clock = new SetClock();
  pace = new SignInPace(clock);
});

const wrong = () => Promise.resolve(undefined);
const right = () => Promise.resolve('token');

async function timeOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}

describe('the pace of signing in', () => {
  it('is free at first, and slower after each wrong try', async () => {
    expect(await timeOf(pace.take('a', wrong))).toBeLessThan(100);
    expect(await timeOf(pace.take('a', wrong))).toBeGreaterThanOrEqual(245);
    expect(await timeOf(pace.take('a', wrong))).toBeGreaterThanOrEqual(495);
    expect(await timeOf(pace.take('b', wrong))).toBeLessThan(100);
  });

  it('starts anew after a right try and after a quarter of an hour', async () => {
    await pace.take('a', wrong);
    expect(await pace.take('a', right)).toBe('token');
    expect(await timeOf(pace.take('a', wrong))).toBeLessThan(100);
    clock.time = 15 * 60_000;
    expect(await timeOf(pace.take('a', wrong))).toBeLessThan(100);
  });

  it('lets tries at one address take turns, and few of them wait', async () => {
    let atOnce = 0;
    let most = 0;
    let made = 0;
    const attempt = async () => {
      most = Math.max(most, (atOnce += 1));
      await Promise.resolve();
      atOnce -= 1;
      made += 1;
      return 'token';
    };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => pace.take('a', attempt)));
    expect([most, made, outcomes.filter((outcome) => outcome === undefined).length]).toEqual([1, 3, 17]);
  });

  it('goes on after a try that broke', async () => {
    await expect(pace.take('a', () => Promise.reject(new Error('database')))).rejects.toThrow('database');
    expect(await pace.take('a', right)).toBe('token');
  });
});
