/** A named part of a scan, with the codes of its statements in the order of asking. */
export type ClusterStructure = {
  readonly code: string;
  readonly statements: readonly number[];
};

/**
 * What an edition says about the shape of its scan (P-12): clusters in order, and the function
 * groups that respondents choose from. `structureProblems` tells whether it is sound; every other
 * function takes a sound one.
 */
export type ScanStructure = {
  readonly clusters: readonly ClusterStructure[];
  readonly functionGroups: readonly string[];
};

/** The codes of all statements, in the order of asking. */
export function statementCodes(structure: ScanStructure): readonly number[] {
  return structure.clusters.flatMap((cluster) => cluster.statements);
}

/** The cluster that a statement belongs to; `undefined` if the scan has no such statement. */
export function clusterOf(structure: ScanStructure, statement: number): ClusterStructure | undefined {
  return structure.clusters.find((cluster) => cluster.statements.includes(statement));
}
