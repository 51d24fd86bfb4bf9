import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type AddPlanActionRequest, planLimits } from '#contracts/plans';
import { statementCodes } from '#domain/scan';
import { Attempts, statementUnknown } from '#server/attempts';
import { Editions, Tips } from '#server/content';
import { Clock } from '#server/platform/clock';
import { isUniqueViolation, newId } from '#server/platform/database';
import { PlanAction } from '../plan-action.entity.js';
import { PlanChanges } from '../plan-changes.js';
import { planFull, tipOnPlan, tipUnknown } from '../plans.errors.js';

/** What is added: to whose plan, for which scan. */
export type Addition = {
  readonly accountId: string;
  readonly scan: string;
  readonly request: AddPlanActionRequest;
};

/** Puts a tip, or an action in her own words, on somebody's plan. */
@Injectable()
export class AddAction {
  constructor(
    private readonly changes: PlanChanges,
    private readonly attempts: Attempts,
    private readonly editions: Editions,
    private readonly tips: Tips,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError scan-unknown, attempt-unknown, edition-unknown, statement-unknown, tip-unknown, tip-on-plan, plan-full */
  async add({ accountId, scan, request }: Addition): Promise<PlanAction> {
    const { attempt, statement, tip, title, note, due, done } = request;
    const editionId = await this.editionOf(scan, request);
    await this.check(scan, editionId, request);
    const now = this.clock.now();
    const action = {
      ...{ id: newId(), accountId, scanCode: scan, editionId, attemptId: attempt, statementCode: statement },
      ...{ tipCode: tip, title, note, due, doneAt: done ? now : null, addedAt: now },
    };
    try {
      await this.changes.change(accountId, scan, (em) => insert(em, action));
    } catch (error) {
      throw isUniqueViolation(error) ? tipOnPlan() : error;
    }
    return action;
  }

  /** That of the attempt it comes from, else the current one. */
  private async editionOf(scan: string, { attempt }: AddPlanActionRequest): Promise<string> {
    if (attempt === null) return this.editions.currentId(scan);
    return (await this.attempts.find(attempt)).editionId;
  }

  private async check(scan: string, editionId: string, { statement, tip }: AddPlanActionRequest) {
    const edition = await this.editions.find(scan, editionId);
    const known = statementCodes(await this.editions.structure(editionId));
    if (statement !== null && !known.includes(statement)) throw statementUnknown();
    const { tips } = await this.tips.of(edition, edition.languages[0] ?? '');
    if (tip !== null && !tips.some(({ code }) => code === tip)) throw tipUnknown();
  }
}

async function insert(em: EntityManager, action: PlanAction): Promise<void> {
  const { accountId, scanCode } = action;
  if ((await em.count(PlanAction, { accountId, scanCode })) >= planLimits.actions) throw planFull();
  await em.insert(PlanAction, action);
}
