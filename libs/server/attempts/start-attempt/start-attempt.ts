import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Attempt as AttemptResource } from '#contracts/attempts';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { isUniqueViolation, newId } from '#server/platform/database';
import { Attempt } from '../attempt.entity.js';
import { AttemptSummaries } from '../attempt-summaries.js';
import { draftExists } from '../attempts.errors.js';

/** Begins a draft on the scan's current edition; it stays on that edition. One draft at a time. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly summaries: AttemptSummaries,
  ) {}

  /** @throws DomainError scan-unknown, draft-exists */
  async start(accountId: string, scan: string): Promise<AttemptResource> {
    const editionId = await this.editions.currentId(scan);
    const id = newId();
    try {
      await this.em.insert(Attempt, {
        id,
        accountId,
        editionId,
        state: 'draft',
        startedAt: this.clock.now(),
      });
    } catch (error) {
      throw isUniqueViolation(error) ? draftExists() : error;
    }
    return this.summaries.withAnswers(await this.em.findOneOrFail(Attempt, { id }));
  }
}
