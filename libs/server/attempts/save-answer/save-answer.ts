import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Answer, statementCodes } from '#domain/scan';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { sqlState } from '#server/platform/database';
import type { Attempt } from '../attempt.entity.js';
import { Attempts } from '../attempts.js';
import { attemptFinished, statementUnknown } from '../attempts.errors.js';
import { GivenAnswer } from '../given-answer.entity.js';

/** The SQLSTATE with which the database refuses an answer to a finished attempt. */
const frozen = 'QS002';

/** Saves one answer; giving it again replaces it. */
@Injectable()
export class SaveAnswer {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly attempts: Attempts,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError attempt-unknown, attempt-finished, statement-unknown */
  async save(attemptId: string, statement: number, answer: Answer): Promise<void> {
    const attempt = await this.attempts.find(attemptId);
    if (attempt.state === 'finished') throw attemptFinished();
    const structure = await this.editions.structure(attempt.editionId);
    if (!statementCodes(structure).includes(statement)) throw statementUnknown();
    await this.write(attempt, statement, answer);
  }

  private async write(attempt: Attempt, statementCode: number, answer: Answer): Promise<void> {
    const { id: attemptId, accountId, editionId } = attempt;
    const answeredAt = this.clock.now();
    try {
      await this.em.upsert(GivenAnswer, {
        attemptId,
        statementCode,
        accountId,
        editionId,
        answer,
        answeredAt,
      });
    } catch (error) {
      throw sqlState(error) === frozen ? attemptFinished() : error;
    }
  }
}
