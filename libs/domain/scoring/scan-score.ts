import type { GroupScore } from './group-score.js';
import type { AnsweredStatement } from './ranking.js';

/** One statement with its own score (0 to 100, `null` for `unknown`) and whether it deviates. */
export type ScoredStatement = AnsweredStatement & {
  /** The code of its cluster. */
  readonly cluster: string;
  readonly score: number | null;
  readonly deviates: boolean;
};

export type ClusterScore = GroupScore & { readonly code: string };

/** All figures of one attempt. Clusters and statements stand in the order of the scan. */
export type ScanScore = {
  readonly total: GroupScore;
  readonly clusters: readonly ClusterScore[];
  readonly statements: readonly ScoredStatement[];
  /** Statement codes, the first is the most important; likewise `strengths`. */
  readonly growthOpportunities: readonly number[];
  readonly strengths: readonly number[];
};
