import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type ScanScore, scoreScan } from '#domain/scoring';
import { type Attempt, attemptUnfinished, Attempts } from '#server/attempts';
import { Editions } from '#server/content';

/** A finished attempt with its scores. */
export type ScoredAttempt = { readonly attempt: Attempt & { finishedAt: Date }; readonly score: ScanScore };

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
    const { finishedAt } = attempt;
    if (!finishedAt) throw attemptUnfinished();
    const answers = await this.attempts.answersOf(this.em, attemptId);
    const structure = await this.editions.structure(attempt.editionId);
    return { attempt: Object.assign(attempt, { finishedAt }), score: scoreScan(structure, answers) };
  }
}
