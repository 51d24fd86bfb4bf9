import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { EvenTime, restAfter } from './even-time.interceptor.js';

const answer = (work: Promise<unknown>): Promise<unknown> => {
  const handler = { handle: (): Observable<unknown> => from(work) };
  return firstValueFrom(new EvenTime().intercept({} as ExecutionContext, handler));
};

describe('an answer in even time', () => {
  it('waits for the next quarter of a second', () => {
    expect([0, 1, 180, 249, 250, 251, 499].map(restAfter)).toEqual([250, 249, 70, 1, 250, 249, 1]);
  });

  it('is the answer or the refusal of the work', async () => {
    expect(await answer(Promise.resolve('done'))).toBe('done');
    await expect(answer(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });
});
