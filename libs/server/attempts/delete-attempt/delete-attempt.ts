import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Attempt } from '../attempt.entity.js';
import { attemptUnknown } from '../attempts.errors.js';

/** Deletes an attempt for good; the database takes its answers, scores and reports with it. */
@Injectable()
export class DeleteAttempt {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError attempt-unknown */
  async delete(id: string): Promise<void> {
    const deleted = await this.em.nativeDelete(Attempt, { id });
    if (deleted === 0) throw attemptUnknown();
  }
}
