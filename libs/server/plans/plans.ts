import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Plan as PlanResource, PlanAction as PlanActionResource } from '#contracts/plans';
import { Editions, Tips } from '#server/content';
import { PlanAction } from './plan-action.entity.js';
import { Plan } from './plan.entity.js';
import { PlanTexts } from './plan-texts.js';

/** The growth plan of the person whose context this is, for screen, report and downloads alike. */
@Injectable()
export class Plans {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
    private readonly tips: Tips,
  ) {}

  /** An empty plan when nothing was ever put on it. @throws DomainError scan-unknown */
  async of(accountId: string, scanCode: string, language: string): Promise<PlanResource> {
    const current = await this.editions.find(scanCode, 'current');
    const spoken = (await this.editions.resource(current, language)).language;
    return { scan: scanCode, language: spoken, actions: await this.found({ accountId, scanCode }, language) };
  }

  /** What is on all her plans together. */
  everything(accountId: string, language: string): Promise<PlanActionResource[]> {
    return this.found({ accountId }, language);
  }

  private async found(
    where: { accountId: string; scanCode?: string },
    language: string,
  ): Promise<PlanActionResource[]> {
    const texts = new PlanTexts(this.editions, this.tips, language);
    const told: PlanActionResource[] = [];
    for (const action of await this.em.find(PlanAction, where)) told.push(await texts.told(action));
    return told.sort(byUrgency);
  }

  /** One action as its owner sees it. */
  told(action: PlanAction, language: string): Promise<PlanActionResource> {
    return new PlanTexts(this.editions, this.tips, language).told(action);
  }

  /** When the plan last changed; undefined when there never was one. */
  async changedAt(accountId: string, scanCode: string): Promise<Date | undefined> {
    return (await this.em.findOne(Plan, { accountId, scanCode }))?.changedAt;
  }
}

/** What is still to do first: by date, then what has none in the order in which it was added; then what is done. */
function byUrgency(a: PlanActionResource, b: PlanActionResource): number {
  const key = ({ doneAt, due, addedAt }: PlanActionResource): string =>
    doneAt ? `1 ${invert(doneAt)}` : `0 ${due ?? '9999-12-31'} ${addedAt}`;
  return key(a) < key(b) ? -1 : 1;
}

/** A key that sorts the latest first. */
const invert = (instant: string): string => String(9e15 - Date.parse(instant)).padStart(16, '0');
