import { Injectable } from '@nestjs/common';
import { PlanAction } from '../plan-action.entity.js';
import { PlanChanges } from '../plan-changes.js';

/** Takes an action off the plan of the person whose context this is, with its note. */
@Injectable()
export class RemoveAction {
  constructor(private readonly changes: PlanChanges) {}

  /** @throws DomainError plan-action-unknown */
  remove(scan: string, id: string): Promise<void> {
    return this.changes.changeAction(scan, id, async (em) => {
      await em.nativeDelete(PlanAction, { id });
    });
  }
}
