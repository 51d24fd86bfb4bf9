import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Answer, answerKeptAtMost } from '#domain/scan';
import type {
  Attempt,
  AttemptList,
  AttemptSummary,
  ChangeAttemptRequest,
  GivenAnswer as StandingAnswer,
  StartAttemptBody,
} from '#contracts/attempts';

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

  /** Rejects with `draft-exists` while another attempt is a draft. */
  start(how: StartAttemptBody): Promise<Attempt> {
    return firstValueFrom(this.#http.post<Attempt>(attempts, how));
  }

  change(id: string, change: ChangeAttemptRequest): Promise<unknown> {
    return firstValueFrom(this.#http.patch(`${attempts}/${id}`, change));
  }

  delete(id: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${attempts}/${id}`));
  }

  /** What stands instead, where another answer was given later on another device; null when it was saved. */
  saveAnswer({ attempt, statement, answer, givenAt }: GivenAnswer): Promise<StandingAnswer | null> {
    const givenAgo = Math.min(Math.max(Math.round(Date.now() - givenAt), 0), answerKeptAtMost);
    const place = `${attempts}/${attempt}/answers/${statement}`;
    return firstValueFrom(this.#http.put<StandingAnswer | null>(place, { answer, givenAgo }));
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
  /** By the clock of this device, in ms since 1970. */
  readonly givenAt: number;
}
