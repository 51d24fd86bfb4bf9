import { statementCodes, structureProblems } from '#domain/scan';
import { PackError } from './pack-error.js';
import type { Pack, PackTexts } from './pack.schema.js';

/** Holds the parts of a pack against each other. @throws PackError naming file and reason. */
export function checkPack({ structure, texts }: Pack): void {
  const [problem] = structureProblems(structure);
  if (problem) throw new PackError('scan.yaml', problem);
  for (const [language, text] of texts) checkTexts(language, structure, text);
}

function checkTexts(language: string, structure: Pack['structure'], texts: PackTexts): void {
  const clusters = structure.clusters.map((cluster) => cluster.code);
  sameKeys(`${language}/scan.yaml`, 'clusters', clusters, Object.keys(texts.names.clusters));
  const groups = Object.keys(texts.names.functionGroups);
  sameKeys(`${language}/scan.yaml`, 'functionGroups', structure.functionGroups, groups);
  sameKeys(`${language}/feedback.yaml`, 'clusters', clusters, Object.keys(texts.feedback.clusters));
  const codes = texts.statements.map((statement) => statement.code);
  sameKeys(`${language}/statements`, 'statements', statementCodes(structure), codes);
}

function sameKeys<T>(file: string, what: string, wanted: readonly T[], found: readonly T[]): void {
  const twice = found.find((key, index) => found.indexOf(key) !== index);
  if (twice !== undefined) throw new PackError(file, `${what}: ${String(twice)} is there twice`);
  const missing = wanted.find((key) => !found.includes(key));
  if (missing !== undefined) throw new PackError(file, `${what}: ${String(missing)} is missing`);
  const strange = found.find((key) => !wanted.includes(key));
  if (strange !== undefined) throw new PackError(file, `${what}: ${String(strange)} is not in scan.yaml`);
}
