import type { Level } from '#domain/scan';
import type { GroupResult, Result } from '#contracts/results';
import { barsMessages } from './bars.messages';

/** One bar of the chart and one row of its table: the total, or a cluster. */
export interface Bar {
  readonly name: string;
  /** 0 to 100, as shown; `null` when too little is known. */
  readonly score: number | null;
  readonly level: Level | null;
  readonly levelName: string;
  readonly known: number;
  readonly statements: number;
}

/** The total first, then the clusters in their own order. */
export function barsOf({ total, clusters }: Result): readonly Bar[] {
  return [barOf(barsMessages.total, total), ...clusters.map((cluster) => barOf(cluster.name, cluster))];
}

function barOf(name: string, { score, known, statements }: GroupResult): Bar {
  return {
    name,
    score: score?.rounded ?? null,
    level: score?.level ?? null,
    levelName: score?.levelName ?? barsMessages.tooLittleKnown,
    known,
    statements,
  };
}
