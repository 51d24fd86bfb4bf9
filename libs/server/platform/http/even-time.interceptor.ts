import { setTimeout as pause } from 'node:timers/promises';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { defer, lastValueFrom, type Observable } from 'rxjs';

/** Answers come at multiples of this, in ms: several times what the work takes. */
const step = 250;

/** How long to wait after work that took this long, in ms. */
export const restAfter = (work: number): number => step - (work % step);

/** Does work, and is done or refused at the next quarter of a second. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    await pause(restAfter(performance.now() - begun));
  }
}

/**
 * Makes an answer take as long whatever was found on the way: it waits for the next quarter of a second. For routes
 * that must not tell whether an address has an account.
 */
export class EvenTime implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return defer(() =>
      evenly(() => lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined })),
    );
  }
}
