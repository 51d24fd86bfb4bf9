import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Answer } from '#domain/scan';
import type { Attempt, AttemptList, AttemptSummary } from '#contracts/attempts';

const attempts = '/api/v1/attempts';

/** Fetches and changes the attempts of whoever is signed in. */
@Service()
export class AttemptsClient {
  readonly #http = inject(HttpClient);

  list(): HttpResourceRef<AttemptList | undefined> {
    return httpResource<AttemptList>(() => attempts);
  }

  attempt(id: string): Promise<Attempt> {
    return firstValueFrom(this.#http.get<Attempt>(`${attempts}/${id}`));
  }

  /** Rejects with `draft-exists` while another attempt at this scan is a draft. */
  start(scan: string): Promise<Attempt> {
    return firstValueFrom(this.#http.post<Attempt>(attempts, { scan }));
  }

  saveAnswer({ attempt, statement, answer }: GivenAnswer): Promise<unknown> {
    return firstValueFrom(this.#http.put(`${attempts}/${attempt}/answers/${statement}`, { answer }));
  }

  /** Freezes the attempt. Rejects with `answers-incomplete` while a statement is open. */
  finish(attempt: string): Promise<AttemptSummary> {
    return firstValueFrom(this.#http.put<AttemptSummary>(`${attempts}/${attempt}/completion`, {}));
  }
}

/** An answer as it was given: to which statement of which attempt. */
export interface GivenAnswer {
  readonly attempt: string;
  readonly statement: number;
  readonly answer: Answer;
}
