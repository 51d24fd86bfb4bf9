import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type ScanScore, scoreScan } from '#domain/scoring';
import { type Attempt, attemptUnfinished, Attempts } from '#server/attempts';
import { Editions } from '#server/content';

type FinishedAttempt = Attempt & { finishedAt: Date };

/** A finished attempt with its scores. */
export type ScoredAttempt = { readonly attempt: FinishedAttempt; readonly score: ScanScore };

const isFinished = (attempt: Attempt): attempt is FinishedAttempt => Boolean(attempt.finishedAt);

/** Scores of finished attempts, computed from their frozen answers by the same domain code each time. */
@Injectable()
export class ScoredAttempts {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: Attempts,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError attempt-unknown, attempt-unfinished */
  async find(attemptId: string): Promise<ScoredAttempt> {
    const attempt = await this.attempts.find(attemptId);
    if (!isFinished(attempt)) throw attemptUnfinished();
    return this.scored(attempt);
  }

  /** Every finished attempt of the account whose context this is at a scan, the one finished first coming first; no try-outs. */
  async all(accountId: string, scan: string): Promise<ScoredAttempt[]> {
    const counting = (await this.attempts.own(accountId)).filter(({ tryOut }) => !tryOut);
    const finished = counting.filter(isFinished);
    const scored: ScoredAttempt[] = [];
    for (const attempt of finished)
      if ((await this.editions.scanOf(attempt.editionId)) === scan) scored.push(await this.scored(attempt));
    return scored.sort((a, b) => a.attempt.finishedAt.getTime() - b.attempt.finishedAt.getTime());
  }

  private async scored(attempt: FinishedAttempt): Promise<ScoredAttempt> {
    const answers = await this.attempts.answersOf(this.em, attempt.id);
    const structure = await this.editions.structure(attempt.editionId);
    return { attempt, score: scoreScan(structure, answers) };
  }
}
