import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { Comparison } from '#contracts/benchmarks';
import type { Result } from '#contracts/results';

/** Fetches one's own result, and what was published of others. Both wait until the attempt is known. */
@Service()
export class CompareClient {
  result(attempt: Signal<string | undefined>): HttpResourceRef<Result | undefined> {
    return httpResource<Result>(() => {
      const id = attempt();
      return id && `/api/v1/attempts/${id}/result`;
    });
  }

  comparison(attempt: Signal<string | undefined>): HttpResourceRef<Comparison | undefined> {
    return httpResource<Comparison>(() => {
      const id = attempt();
      return id && `/api/v1/attempts/${id}/comparison`;
    });
  }
}
