import type { AnswerSet, ScanStructure } from '../scan/index.js';
import { type AnsweredCluster, answeredClusters } from './answered-clusters.js';
import { deviates } from './deviates.js';
import { groupScore } from './group-score.js';
import { growthOpportunities } from './growth-opportunities.js';
import type { AnsweredStatement, BenchmarkMeans } from './ranking.js';
import type { ClusterScore, ScanScore, ScoredStatement } from './scan-score.js';
import { statementScore } from './statement-score.js';
import { strengths } from './strengths.js';

/**
 * Scores one attempt: the total, every cluster, every statement, and what stands out (P-4).
 *
 * @param structure a sound one (see `structureProblems`)
 * @param answers one for every statement of the structure, and no others
 * @param benchmarkMeans the national benchmark, which orders growth opportunities and strengths
 *   at equal level; without it, statement order does
 * @throws UnknownStatementError if an answer belongs to no statement of the scan
 * @throws IncompleteAnswersError if a statement has no answer
 */
export function scoreScan(
  structure: ScanStructure,
  answers: AnswerSet,
  benchmarkMeans?: BenchmarkMeans,
): ScanScore {
  const clusters = answeredClusters(structure, answers);
  const statements = clusters.flatMap(scoredStatements);
  return {
    total: groupScore(answersOf(statements)),
    clusters: clusters.map(clusterScore),
    statements,
    growthOpportunities: growthOpportunities(statements, benchmarkMeans),
    strengths: strengths(statements, benchmarkMeans),
  };
}

function clusterScore({ code, statements }: AnsweredCluster): ClusterScore {
  return { code, ...groupScore(answersOf(statements)) };
}

function scoredStatements({ code: cluster, statements }: AnsweredCluster): readonly ScoredStatement[] {
  return statements.map((statement) => ({
    ...statement,
    cluster,
    score: statementScore(statement.answer),
    deviates: deviates(statement.answer, answersOf(statements.filter((other) => other !== statement))),
  }));
}

function answersOf(statements: readonly AnsweredStatement[]) {
  return statements.map(({ answer }) => answer);
}
