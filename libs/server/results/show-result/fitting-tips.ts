import type { FittingTip } from '#contracts/results';
import type { FunctionGroup } from '#contracts/scans';
import type { Source, Tip, TipList } from '#contracts/tips';
import type { Answer } from '#domain/scan';

/** The tips that fit the answers of one respondent. */
export class FittingTips {
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly groupNames: ReadonlyMap<string, string>;

  constructor(
    private readonly list: TipList,
    groups: readonly FunctionGroup[],
    /** Null when it is not known: then every tip may be hers. */
    private readonly ownGroup: string | null,
  ) {
    this.sources = new Map(list.sources.map((source) => [source.code, source]));
    this.groupNames = new Map(groups.map(({ code, name }) => [code, name]));
  }

  /** Those for the own function group first; otherwise in the order of the edition. */
  at(statement: number, answer: Answer): FittingTip[] {
    const fitting = this.list.tips.filter(({ places }) =>
      places.some((place) => place.statement === statement && place.answers.includes(answer)),
    );
    const [own, others] = [
      fitting.filter((tip) => this.isOwn(tip)),
      fitting.filter((tip) => !this.isOwn(tip)),
    ];
    return [...own, ...others].map((tip) => this.told(tip));
  }

  private isOwn({ functionGroups }: Tip): boolean {
    return this.ownGroup === null || functionGroups.includes(this.ownGroup);
  }

  private told(tip: Tip): FittingTip {
    const { code, title, text, effort, functionGroups, sources } = tip;
    return {
      ...{ code, title, text, effort },
      functionGroups: functionGroups.map((group) => this.groupNames.get(group) ?? group),
      forOwnGroup: this.isOwn(tip),
      sources: sources.flatMap((source) => this.sources.get(source) ?? []),
    };
  }
}
