import type { Level } from '#domain/scan';

/** A score as a point of a line. */
export interface TrendScore {
  /** From 0 to 100, exact. */
  readonly mean: number;
  /** As it is shown. */
  readonly rounded: number;
  readonly level: Level;
  readonly levelName: string;
}

/** How one score went over time: the total, or a cluster. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly when: string; readonly score: TrendScore | null }[];
}
