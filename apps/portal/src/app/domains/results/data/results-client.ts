import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { Result } from '#contracts/results';

/** Fetches the one result resource, which the report is made from too. */
@Service()
export class ResultsClient {
  /** Waits until the attempt is known. */
  result(attempt: Signal<string | undefined>): HttpResourceRef<Result | undefined> {
    return httpResource<Result>(() => {
      const id = attempt();
      return id && `/api/v1/attempts/${id}/result`;
    });
  }
}
