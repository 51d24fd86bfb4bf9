import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { PlanAction } from './plan-action.entity.js';
import { Plan } from './plan.entity.js';
import { planActionUnknown } from './plans.errors.js';

/** Changes of plans, one at a time for each plan, so that it holds no more than it can. */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Does the work in a transaction in which nobody else changes this plan, and notes that it changed. */
  change<T>(accountId: string, scanCode: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.em.transactional(async (em) => {
      const changedAt = this.clock.now();
      await em.upsert(Plan, { accountId, scanCode, changedAt });
      return work(em);
    });
  }

  /**
   * Does the work with an action of the person whose context this is.
   * @throws DomainError plan-action-unknown, also when it is somebody else's or on another plan
   */
  changeAction<T>(
    scanCode: string,
    id: string,
    work: (em: EntityManager, action: PlanAction) => Promise<T>,
  ): Promise<T> {
    return this.em.transactional(async (em) => {
      const action = await em.findOne(PlanAction, { id, scanCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!action) throw planActionUnknown();
      const { accountId } = action;
      await em.nativeUpdate(Plan, { accountId, scanCode }, { changedAt: this.clock.now() });
      return work(em, action);
    });
  }
}
