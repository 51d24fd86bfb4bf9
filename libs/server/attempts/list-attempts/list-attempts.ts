import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AttemptSummary } from '#contracts/attempts';
import { Attempt } from '../attempt.entity.js';
import { AttemptSummaries } from '../attempt-summaries.js';

/** The respondent's attempts, the latest first. */
@Injectable()
export class ListAttempts {
  constructor(
    private readonly em: EntityManager,
    private readonly summaries: AttemptSummaries,
  ) {}

  async list(accountId: string): Promise<AttemptSummary[]> {
    const attempts = await this.em.find(Attempt, { accountId }, { orderBy: { startedAt: 'desc' } });
    const summaries: AttemptSummary[] = [];
    for (const attempt of attempts) summaries.push(await this.summaries.of(attempt));
    return summaries;
  }
}
