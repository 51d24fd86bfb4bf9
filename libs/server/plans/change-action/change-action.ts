import { Injectable } from '@nestjs/common';
import type { ChangePlanActionRequest } from '#contracts/plans';
import { Clock } from '#server/platform/clock';
import { PlanAction } from '../plan-action.entity.js';
import { PlanChanges } from '../plan-changes.js';

/** Changes an action of the person whose context this is: its note, its date, whether it is done. */
@Injectable()
export class ChangeAction {
  constructor(
    private readonly changes: PlanChanges,
    private readonly clock: Clock,
  ) {}

  /** The title of a tip stays as it is. @throws DomainError plan-action-unknown */
  change(scan: string, id: string, change: ChangePlanActionRequest): Promise<PlanAction> {
    return this.changes.changeAction(scan, id, async (em, action) => {
      em.assign(action, this.changed(action, change));
      await em.flush();
      return action;
    });
  }

  private changed(action: PlanAction, change: ChangePlanActionRequest): Partial<PlanAction> {
    const { title, note = action.note, due = action.due, done = Boolean(action.doneAt) } = change;
    return {
      title: action.tipCode ? null : (title ?? action.title),
      note,
      due,
      doneAt: done ? (action.doneAt ?? this.clock.now()) : null,
    };
  }
}
