import type { Snapshot, Spread } from '#contracts/benchmarks';
import type { GroupResult, Result } from '#contracts/results';
import { placeIn } from '#domain/benchmark';
import type { Level } from '#domain/scan';
import { spreadBarsMessages as messages } from './spread-bars.messages';

/** What is known of the others: their mean, and between which scores their middle half is, where that was published. */
export interface Others {
  readonly mean: number;
  readonly middle: Pick<Spread, 'lower' | 'upper'> | null;
}

/** One bar of the chart and one row of its table: one's own score beside the spread of others. */
export interface SpreadBar {
  readonly name: string;
  /** 0 to 100, as shown; `null` when too little is known. */
  readonly own: number | null;
  readonly level: Level | null;
  /** `null` where too few others have a score. */
  readonly others: Others | null;
  /** Where one stands, in words. */
  readonly place: string;
}

/** The total first, then the clusters in the order of the respondent's own result. */
export function spreadBarsOf({ total, clusters }: Result, snapshot: Snapshot): readonly SpreadBar[] {
  const of = (code: string) => snapshot.clusters.find((cluster) => cluster.code === code)?.spread ?? null;
  return [
    barOf(messages.total, total, snapshot.total),
    ...clusters.map((cluster) => barOf(cluster.name, cluster, of(cluster.code))),
  ];
}

function barOf(name: string, { score }: GroupResult, others: Spread | null): SpreadBar {
  return {
    name,
    own: score?.rounded ?? null,
    level: score?.level ?? null,
    others: others && { mean: others.mean, middle: { lower: others.lower, upper: others.upper } },
    place: score && others ? messages.place(placeIn(others, score.mean)) : messages.noPlace,
  };
}

/** Where one stands, in a sentence. */
export function spreadSentence([total]: readonly SpreadBar[]): string {
  return total?.own !== null && total?.others ? messages.sentence(total.place) : messages.sentenceUnknown;
}
