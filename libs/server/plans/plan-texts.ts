import type { PlanAction as PlanActionResource } from '#contracts/plans';
import type { Tip, TipList } from '#contracts/tips';
import type { Editions, Tips } from '#server/content';
import type { PlanAction } from './plan-action.entity.js';

/** Words for the actions of a plan, each from the edition that the action was taken from. */
export class PlanTexts {
  constructor(
    private readonly editions: Editions,
    private readonly tips: Tips,
    private readonly language: string,
  ) {}

  async told(action: PlanAction): Promise<PlanActionResource> {
    const edition = await this.editions.published(action.editionId);
    const list = await this.tips.of(edition, this.language);
    const tip = list.tips.find(({ code }) => code === action.tipCode);
    return {
      id: action.id,
      title: action.title ?? tip?.title ?? '',
      tip: tip ? toldTip(tip, list) : null,
      statement: await this.statement(action),
      attempt: action.attemptId ?? null,
      note: action.note,
      due: action.due ?? null,
      addedAt: action.addedAt.toISOString(),
      doneAt: action.doneAt?.toISOString() ?? null,
    };
  }

  private async statement(action: PlanAction): Promise<PlanActionResource['statement']> {
    const { clusters } = await this.editions.show(action.editionId, this.language);
    const statements = clusters.flatMap((cluster) => cluster.statements);
    const found = statements.find(({ code }) => code === action.statementCode);
    return found ? { code: found.code, title: found.title } : null;
  }
}

const toldTip = ({ code, text, effort, sources }: Tip, list: TipList): PlanActionResource['tip'] => ({
  code,
  text,
  effort,
  sources: list.sources.filter((source) => sources.includes(source.code)),
});
