import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { statementCodes } from '#domain/scan';
import { Editions } from '#server/content';
import type { Attempt } from '../attempt.entity.js';
import { Attempts } from '../attempts.js';
import { attemptUnfinished, attemptUnknown } from '../attempts.errors.js';
import { GivenAnswer } from '../given-answer.entity.js';

/** Lets a new attempt begin with the answers of an earlier one. */
@Injectable()
export class CopyAnswers {
  constructor(
    private readonly em: EntityManager,
    private readonly attempts: Attempts,
    private readonly editions: Editions,
  ) {}

  /**
   * The answers to the statements that both editions have; what changed its meaning has another code.
   * @throws DomainError attempt-unknown, also when it is at another scan; attempt-unfinished
   */
  async into({ id: attemptId, accountId, editionId, startedAt }: Attempt, copyOf: string): Promise<void> {
    const earlier = await this.attempts.find(copyOf);
    if (earlier.state === 'draft') throw attemptUnfinished();
    const scans = [await this.editions.scanOf(earlier.editionId), await this.editions.scanOf(editionId)];
    if (scans[0] !== scans[1]) throw attemptUnknown();
    const asked = statementCodes(await this.editions.structure(editionId));
    const given = await this.em.find(GivenAnswer, { attemptId: copyOf, statementCode: { $in: [...asked] } });
    await this.em.insertMany(
      GivenAnswer,
      given.map(({ statementCode, answer }) => ({
        attemptId,
        statementCode,
        accountId,
        editionId,
        answer,
        answeredAt: startedAt,
      })),
    );
  }
}
