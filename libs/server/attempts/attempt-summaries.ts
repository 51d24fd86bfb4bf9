import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Attempt as AttemptResource, AttemptSummary } from '#contracts/attempts';
import { statementCodes } from '#domain/scan';
import { Editions } from '#server/content';
import { asGivenAnswer } from './as-given-answer.js';
import type { Attempt } from './attempt.entity.js';
import { GivenAnswer } from './given-answer.entity.js';

/** Attempts as the API shows them to their respondent. */
@Injectable()
export class AttemptSummaries {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
  ) {}

  async of(attempt: Attempt): Promise<AttemptSummary> {
    return this.summary(attempt, await this.em.count(GivenAnswer, { attemptId: attempt.id }));
  }

  async withAnswers(attempt: Attempt): Promise<AttemptResource> {
    const where = { attemptId: attempt.id };
    const given = await this.em.find(GivenAnswer, where, { orderBy: { statementCode: 'asc' } });
    return { ...(await this.summary(attempt, given.length)), answers: given.map(asGivenAnswer) };
  }

  private async summary(attempt: Attempt, answered: number): Promise<AttemptSummary> {
    return {
      id: attempt.id,
      state: attempt.state,
      scan: await this.editions.scanOf(attempt.editionId),
      edition: attempt.editionId,
      startedAt: attempt.startedAt.toISOString(),
      finishedAt: attempt.finishedAt?.toISOString() ?? null,
      tryOut: attempt.tryOut,
      answered,
      statements: statementCodes(await this.editions.structure(attempt.editionId)).length,
    };
  }
}
