import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeAttemptRequest } from '#contracts/attempts';
import { Attempt } from '../attempt.entity.js';
import { attemptUnknown } from '../attempts.errors.js';

/** Changes what its respondent says about an attempt as a whole, also once it is finished. */
@Injectable()
export class ChangeAttempt {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError attempt-unknown */
  async change(id: string, { tryOut }: ChangeAttemptRequest): Promise<void> {
    const changed = await this.em.nativeUpdate(Attempt, { id }, { tryOut });
    if (changed === 0) throw attemptUnknown();
  }
}
