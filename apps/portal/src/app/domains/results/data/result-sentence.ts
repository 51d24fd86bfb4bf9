import type { ClusterResult, Result } from '#contracts/results';
import { resultSentenceMessages as messages } from './result-sentence.messages';

/**
 * The result in one sentence: the level of the total, and the cluster where the largest step lies.
 * No step is named where no cluster lies below the others, nor where all that is known is at the top.
 */
export function resultSentence({ total, clusters }: Result): string {
  if (!total.score) return messages.tooLittleKnown;
  const level = total.score.levelName.toLowerCase();
  const lowest = lowestCluster(clusters);
  return lowest ? messages.withStep(level, lowest.name.toLowerCase()) : messages.level(level);
}

function lowestCluster(clusters: readonly ClusterResult[]): ClusterResult | undefined {
  const scored = clusters.filter(({ score }) => score !== null);
  const [lowest, next] = [...scored].sort((a, b) => meanOf(a) - meanOf(b));
  if (!lowest || !next || lowest.score?.level === 'leading') return undefined;
  return meanOf(lowest) < meanOf(next) ? lowest : undefined;
}

function meanOf({ score }: ClusterResult): number {
  return score?.mean ?? Number.NaN;
}
