import type { ClusterResult, Result } from '#contracts/results';
import type { ReportMessages } from './messages/index.js';

/** The outcome in a sentence or two: the total, and where the largest step lies. */
export function summaryOf({ total, clusters }: Result, words: ReportMessages): string[] {
  const { score } = total;
  const first = score ? words.totalIs(score.rounded, score.levelName) : words.totalUnknown;
  const lowest = lowestClusters(clusters).map(({ name }) => name);
  if (lowest.length === 0) return [first];
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(lowest);
  return [first, words.largestStepAt(names)];
}

/** The clusters with the lowest score; none when no cluster stands out, because all score the same. */
function lowestClusters(clusters: readonly ClusterResult[]): readonly ClusterResult[] {
  const lowest = Math.min(...clusters.flatMap(({ score }) => score?.mean ?? []));
  const scored = clusters.filter(({ score }) => score !== null);
  const found = scored.filter(({ score }) => score?.mean === lowest);
  return found.length < scored.length ? found : [];
}
