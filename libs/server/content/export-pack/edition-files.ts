import type { EntityManager } from '@mikro-orm/postgresql';
import { EditionFile } from '../entities/index.js';
import type { PackFiles } from '../pack/pack-files.js';

/** The files of an edition, byte for byte as they were imported; none for an edition older than their keeping. */
export async function editionFiles(em: EntityManager, editionId: string): Promise<PackFiles> {
  const files = await em.find(EditionFile, { editionId }, { orderBy: { path: 'asc' } });
  return new Map(files.map(({ path, content }) => [path, content]));
}
