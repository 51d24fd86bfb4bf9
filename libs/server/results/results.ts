import { Injectable } from '@nestjs/common';
import type { Result } from '#contracts/results';
import { Editions } from '#server/content';
import { ScoredAttempts } from '#server/scoring';
import { composeResult } from './show-result/compose-result.js';

/** The one result resource, for screen, report and downloads alike. */
@Injectable()
export class Results {
  constructor(
    private readonly scoredAttempts: ScoredAttempts,
    private readonly editions: Editions,
  ) {}

  /**
   * The result of a finished attempt of the respondent whose context this is.
   * @throws DomainError attempt-unknown, attempt-unfinished
   */
  async resultOf(attemptId: string, language: string): Promise<Result> {
    const scored = await this.scoredAttempts.find(attemptId);
    const edition = await this.editions.show(scored.attempt.editionId, language);
    const feedback = await this.editions.feedback(edition.id, edition.language);
    return composeResult(scored, edition, feedback);
  }
}
