import type { EntityManager } from '@mikro-orm/postgresql';
import { editionUnknown } from '../content.errors.js';
import { Edition } from '../entities/index.js';
import { writeFolder } from '../pack/pack-files.js';
import { editionFiles } from './edition-files.js';

/**
 * Writes the files of a scan's edition to a folder: its draft, or the published one.
 * @returns the number of the edition. @throws DomainError edition-unknown
 */
export async function exportPack(
  em: EntityManager,
  scanCode: string,
  state: 'draft' | 'published',
  folder: string,
): Promise<number> {
  const edition = await em.findOne(Edition, { scanCode, state });
  if (!edition) throw editionUnknown();
  await writeFolder(folder, await editionFiles(em, edition.id));
  return edition.number;
}
