import type { GroupScore, ScanScore } from '#domain/scoring';
import type { Attempt } from '#server/attempts';
import { newId } from '#server/platform/database';

/** The rows that keep the scores of an attempt: the total first, then each cluster. */
export function scoreRows({ id, accountId, editionId }: Attempt, score: ScanScore) {
  const row = (clusterCode: string | null, { known, statements, score: scored }: GroupScore) => ({
    id: newId(),
    attemptId: id,
    accountId,
    editionId,
    clusterCode,
    known,
    statements,
    mean: scored?.mean ?? null,
    level: scored?.level ?? null,
  });
  return [row(null, score.total), ...score.clusters.map((cluster) => row(cluster.code, cluster))];
}
