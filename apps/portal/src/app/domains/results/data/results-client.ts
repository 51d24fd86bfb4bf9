import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { Result, ResultList } from '#contracts/results';

/** Fetches the one result resource, which the report is made from too, and all of them beside each other. */
@Service()
export class ResultsClient {
  /** Waits until the attempt is known. */
  result(attempt: Signal<string | undefined>): HttpResourceRef<Result | undefined> {
    return httpResource<Result>(() => {
      const id = attempt();
      return id && `/api/v1/attempts/${id}/result`;
    });
  }

  /** Waits until the code of the scan is known. */
  all(scan: Signal<string | undefined>): HttpResourceRef<ResultList | undefined> {
    return httpResource<ResultList>(() => {
      const code = scan();
      return code && `/api/v1/results/${code}`;
    });
  }
}
