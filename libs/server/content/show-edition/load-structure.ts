import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScanStructure } from '#domain/scan';
import { Cluster, FunctionGroup, Statement } from '../entities/index.js';

/** The structure of an edition as the domain wants it, in order of position. */
export async function loadStructure(em: EntityManager, editionId: string): Promise<ScanStructure> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const clusters = await em.find(Cluster, { editionId }, inOrder);
  const statements = await em.find(Statement, { editionId }, inOrder);
  const functionGroups = await em.find(FunctionGroup, { editionId }, inOrder);
  return {
    clusters: clusters.map(({ code }) => ({
      code,
      statements: statements
        .filter(({ clusterCode }) => clusterCode === code)
        .map((statement) => statement.code),
    })),
    functionGroups: functionGroups.map(({ code }) => code),
  };
}
