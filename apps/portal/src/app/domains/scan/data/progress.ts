import type { AnswerSet } from '#domain/scan';
import type { Cluster, Statement } from '#contracts/scans';

/** A statement with its place in the scan: which one it is, and in which cluster. */
export interface Step {
  readonly statement: Statement;
  readonly cluster: Cluster;
  /** From 1, over the whole scan. */
  readonly position: number;
}

/** How far one cluster has been answered; `unknown` is an answer too. */
export interface ClusterProgress {
  readonly code: string;
  readonly name: string;
  readonly answered: number;
  readonly statements: number;
}

/** All statements in the order of asking. */
export function stepsOf(clusters: readonly Cluster[]): readonly Step[] {
  return clusters
    .flatMap((cluster) => cluster.statements.map((statement) => ({ statement, cluster })))
    .map((step, index) => ({ ...step, position: index + 1 }));
}

export function progressOf(clusters: readonly Cluster[], answers: AnswerSet): readonly ClusterProgress[] {
  return clusters.map(({ code, name, statements }) => ({
    code,
    name,
    answered: statements.filter((statement) => answers.has(statement.code)).length,
    statements: statements.length,
  }));
}
