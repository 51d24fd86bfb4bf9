import type { EntityManager } from '@mikro-orm/postgresql';
import { Cluster, FunctionGroup, Page, Statement } from '../entities/index.js';
import { insertRows } from './insert-rows.js';
import type { StructureFile } from '../pack/pack.schema.js';

/** Writes clusters, function groups, statements and pages of a draft, in their order. */
export async function insertStructure(
  em: EntityManager,
  editionId: string,
  structure: StructureFile,
): Promise<void> {
  const clusters = structure.clusters.map(({ code }, position) => ({ editionId, code, position }));
  await em.insertMany(Cluster, clusters);
  const groups = structure.functionGroups.map((code, position) => ({ editionId, code, position }));
  await em.insertMany(FunctionGroup, groups);
  const statements = structure.clusters
    .flatMap((cluster) => cluster.statements.map((code) => ({ editionId, code, clusterCode: cluster.code })))
    .map((statement, position) => ({ ...statement, position }));
  await em.insertMany(Statement, statements);
  await insertRows(
    em,
    Page,
    structure.pages.map((page, position) => ({ editionId, position, ...page })),
  );
}
