import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClusterStructure } from '#domain/scan';

/** The clusters of each edition, with the codes of their statements. */
export type Structures = ReadonlyMap<string, readonly ClusterStructure[]>;

/** The clusters of every edition that an attempt may have been finished on. */
export async function readStructures(em: EntityManager): Promise<Structures> {
  const rows = await em.execute<{ edition: string; cluster: string; codes: number[] }[]>(
    `select edition_id as edition, cluster_code as cluster, json_agg(code order by position) as codes
     from statement group by edition_id, cluster_code order by edition_id, min(position)`,
  );
  const structures = new Map<string, ClusterStructure[]>();
  for (const { edition, cluster, codes } of rows) {
    const clusters = structures.get(edition) ?? [];
    structures.set(edition, [...clusters, { code: cluster, statements: codes }]);
  }
  return structures;
}
