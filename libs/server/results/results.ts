import { Injectable } from '@nestjs/common';
import type { Result } from '#contracts/results';
import { NationalBenchmark } from '#server/benchmarks';
import { Editions, Tips } from '#server/content';
import { ScoredAttempts } from '#server/scoring';
import { composeResult } from './show-result/compose-result.js';
import { rankedBy } from './show-result/rank-by-benchmark.js';

/** The one result resource, for screen, report and downloads alike. */
@Injectable()
export class Results {
  constructor(
    private readonly scoredAttempts: ScoredAttempts,
    private readonly editions: Editions,
    private readonly tips: Tips,
    private readonly benchmark: NationalBenchmark,
  ) {}

  /**
   * The result of a finished attempt of the respondent whose context this is.
   * @throws DomainError attempt-unknown, attempt-unfinished
   */
  async resultOf(attemptId: string, language: string): Promise<Result> {
    const scored = await this.scoredAttempts.find(attemptId);
    const published = await this.editions.published(scored.attempt.editionId);
    const edition = await this.editions.resource(published, language);
    const national = await this.benchmark.means(edition.scan);
    const { attempt, score } = scored;
    const ranked = national ? { attempt, score: rankedBy(national.means, score) } : scored;
    return composeResult(ranked, {
      benchmark: national?.snapshot ?? null,
      edition,
      feedback: await this.editions.feedback(edition.id, edition.language),
      tips: await this.tips.of(published, language),
    });
  }
}
