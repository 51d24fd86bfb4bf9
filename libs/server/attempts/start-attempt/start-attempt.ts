import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Attempt as AttemptResource, StartAttemptRequest } from '#contracts/attempts';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import { isUniqueViolation, newId } from '#server/platform/database';
import { Attempt } from '../attempt.entity.js';
import { AttemptSummaries } from '../attempt-summaries.js';
import { draftExists } from '../attempts.errors.js';
import { CopyAnswers } from './copy-answers.js';

/** Begins a draft on the scan's current edition; it stays on that edition. One draft at a time. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly summaries: AttemptSummaries,
    private readonly copies: CopyAnswers,
  ) {}

  /** @throws DomainError scan-unknown, draft-exists, attempt-unknown, attempt-unfinished */
  async start(accountId: string, { scan, copyOf, tryOut }: StartAttemptRequest): Promise<AttemptResource> {
    const editionId = await this.editions.currentId(scan);
    const id = newId();
    await this.em.transactional(async (em) => {
      await this.insert(em, { id, accountId, editionId, tryOut });
      if (copyOf) await this.copies.into(await em.findOneOrFail(Attempt, { id }), copyOf);
    });
    return this.summaries.withAnswers(await this.em.findOneOrFail(Attempt, { id }));
  }

  private async insert(
    em: EntityManager,
    attempt: Pick<Attempt, 'id' | 'accountId' | 'editionId' | 'tryOut'>,
  ): Promise<void> {
    try {
      await em.insert(Attempt, { ...attempt, state: 'draft', startedAt: this.clock.now() });
    } catch (error) {
      throw isUniqueViolation(error) ? draftExists() : error;
    }
  }
}
