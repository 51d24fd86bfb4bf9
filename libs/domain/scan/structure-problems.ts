import { type ClusterStructure, type ScanStructure, statementCodes } from './scan-structure.js';

/**
 * Why a structure cannot be published as a scan: one English sentence per problem, none if it is
 * sound.
 */
export function structureProblems(structure: ScanStructure): readonly string[] {
  return [
    ...clusterProblems(structure.clusters),
    ...statementProblems(statementCodes(structure)),
    ...functionGroupProblems(structure.functionGroups),
  ];
}

function clusterProblems(clusters: readonly ClusterStructure[]): readonly string[] {
  const codes = clusters.map((cluster) => cluster.code);
  const empty = clusters.filter((cluster) => cluster.statements.length === 0);
  return [
    ...problemIf(clusters.length === 0, 'The scan has no clusters.'),
    ...problemIf(codes.some(isBlank), 'A cluster has a blank code.'),
    ...repeated(codes).map((code) => `The cluster code "${code}" is used more than once.`),
    ...empty.map(({ code }) => `The cluster "${code}" has no statements.`),
  ];
}

function statementProblems(codes: readonly number[]): readonly string[] {
  const malformed = codes.filter((code) => !Number.isSafeInteger(code) || code < 1);
  return [
    ...malformed.map((code) => `The statement code ${code} is not a whole number from 1 up.`),
    ...repeated(codes).map((code) => `The statement ${code} appears more than once.`),
  ];
}

function functionGroupProblems(groups: readonly string[]): readonly string[] {
  return [
    ...problemIf(groups.length === 0, 'The scan has no function groups.'),
    ...problemIf(groups.some(isBlank), 'A function group has a blank name.'),
    ...repeated(groups).map((group) => `The function group "${group}" appears more than once.`),
  ];
}

function problemIf(holds: boolean, sentence: string): readonly string[] {
  return holds ? [sentence] : [];
}

function isBlank(name: string): boolean {
  return name.trim() === '';
}

/** The values that occur more than once, each named once. */
function repeated<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
