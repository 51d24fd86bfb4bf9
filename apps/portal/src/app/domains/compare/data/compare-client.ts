import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { Comparison } from '#contracts/benchmarks';
import type { Result } from '#contracts/results';
import type { RoundOverview, TeamList } from '#contracts/teams';

/** Fetches one's own result, and what was published of others. Each waits until it is known of which. */
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

  teams(): HttpResourceRef<TeamList | undefined> {
    return httpResource<TeamList>(() => '/api/v1/teams');
  }

  overview(round: Signal<string | undefined>): HttpResourceRef<RoundOverview | undefined> {
    return httpResource<RoundOverview>(() => {
      const id = round();
      return id && `/api/v1/rounds/${id}/overview`;
    });
  }
}
