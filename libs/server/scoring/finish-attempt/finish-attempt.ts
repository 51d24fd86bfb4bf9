import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AttemptSummary } from '#contracts/attempts';
import { IncompleteAnswersError, type ScanScore, scoreScan } from '#domain/scoring';
import type { AnswerSet, ScanStructure } from '#domain/scan';
import { type Attempt, Attempts, AttemptSummaries } from '#server/attempts';
import { Editions } from '#server/content';
import { AttemptScore } from '../attempt-score.entity.js';
import { answersIncomplete } from '../scoring.errors.js';
import { FinishRecorder } from './finish-recorder.js';
import { scoreRows } from './score-rows.js';

/**
 * Finishes an attempt: scores it and freezes it in one transaction. Finishing what is finished already
 * changes nothing.
 */
@Injectable()
export class FinishAttempt {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: Attempts,
    private readonly summaries: AttemptSummaries,
    private readonly editions: Editions,
    private readonly recorder: FinishRecorder,
  ) {}

  /** @throws DomainError attempt-unknown, answers-incomplete */
  async finish(attemptId: string): Promise<AttemptSummary> {
    await this.em.transactional(async (em) => {
      const attempt = await this.attempts.lock(em, attemptId);
      if (attempt.state === 'draft') await this.freeze(em, attempt);
    });
    return this.summaries.of(await this.attempts.find(attemptId));
  }

  private async freeze(em: EntityManager, attempt: Attempt): Promise<void> {
    const structure = await this.editions.structure(attempt.editionId);
    const score = scored(structure, await this.attempts.answersOf(em, attempt.id));
    const finish = await this.recorder.finishOf(attempt.accountId, structure);
    await this.attempts.freeze(em, attempt, finish);
    await em.insertMany(AttemptScore, scoreRows(attempt, score));
  }
}

function scored(structure: ScanStructure, answers: AnswerSet): ScanScore {
  try {
    return scoreScan(structure, answers);
  } catch (error) {
    throw error instanceof IncompleteAnswersError ? answersIncomplete() : error;
  }
}
