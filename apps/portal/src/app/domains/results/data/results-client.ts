import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { Result } from '#contracts/results';

/** Fetches the one result resource, which the report is made from too. */
@Service()
export class ResultsClient {
  result(attempt: Signal<string>): HttpResourceRef<Result | undefined> {
    return httpResource<Result>(() => `/api/v1/attempts/${attempt()}/result`);
  }
}
