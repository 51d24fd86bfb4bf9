import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { AnswerSet } from '#domain/scan';
import { newId } from '#server/platform/database';
import { Attempt } from './attempt.entity.js';
import { attemptUnknown, draftExists } from './attempts.errors.js';
import { GivenAnswer } from './given-answer.entity.js';

/** What is recorded with an attempt when it is finished. */
export type Finish = {
  readonly at: Date;
  readonly functionGroup: string | null;
  readonly tenantId: string | null;
};

/** Whose draft, on which edition. */
export type NewDraft = { readonly accountId: string; readonly editionId: string; readonly at: Date };

/** Attempts of the respondent whose context this is, for the modules that score and show them. */
@Injectable()
export class Attempts {
  constructor(private readonly em: EntityManager) {}

  /** @throws DomainError attempt-unknown, also when it is somebody else's */
  async find(id: string): Promise<Attempt> {
    const attempt = await this.em.findOne(Attempt, { id });
    if (!attempt) throw attemptUnknown();
    return attempt;
  }

  /** Every attempt of the account whose context this is, oldest first. */
  own(accountId: string): Promise<Attempt[]> {
    return this.em.find(Attempt, { accountId }, { orderBy: { startedAt: 'asc' } });
  }

  /** The attempt, locked until the caller's transaction ends. @throws DomainError attempt-unknown */
  async lock(em: EntityManager, id: string): Promise<Attempt> {
    const attempt = await em.findOne(Attempt, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!attempt) throw attemptUnknown();
    return attempt;
  }

  /**
   * The draft of an account when it fits, or else a new one on this edition; within the caller's transaction.
   * @throws DomainError draft-exists when she has a draft that does not fit
   */
  async draftOn(em: EntityManager, draft: NewDraft, fits: (draft: Attempt) => boolean): Promise<string> {
    const { accountId, editionId, at: startedAt } = draft;
    const known = await em.findOne(Attempt, { accountId, state: 'draft' });
    if (known && !fits(known)) throw draftExists();
    if (known) return known.id;
    const id = newId();
    await em.insert(Attempt, { id, accountId, editionId, state: 'draft', startedAt });
    return id;
  }

  async answersOf(em: EntityManager, attemptId: string): Promise<AnswerSet> {
    const given = await em.find(GivenAnswer, { attemptId });
    return new Map(given.map(({ statementCode, answer }) => [statementCode, answer]));
  }

  /** Freezes a locked draft: after this neither it nor its answers can change. */
  async freeze(em: EntityManager, attempt: Attempt, finish: Finish): Promise<void> {
    const { at, functionGroup, tenantId } = finish;
    em.assign(attempt, { state: 'finished', finishedAt: at, functionGroup, tenantId });
    await em.flush();
  }
}
