import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#server/platform/database';
import { Edition, Scan } from '../entities/index.js';
import type { Pack } from '../pack/pack.schema.js';
import { packHash } from './pack-hash.js';
import { writeEdition } from './write-edition.js';

export type ImportOutcome = { readonly editionId: string; readonly changed: boolean };

/**
 * Makes a pack the draft edition of its scan, in the caller's transaction; an older draft gives way. The
 * same content as the published edition or the draft changes nothing.
 */
export async function importPack(em: EntityManager, pack: Pack): Promise<ImportOutcome> {
  const scanCode = pack.structure.code;
  const contentHash = packHash(pack.files);
  const same = await em.findOne(Edition, { scanCode, contentHash, state: { $in: ['draft', 'published'] } });
  if (same) return { editionId: same.id, changed: false };
  if (!(await em.findOne(Scan, { code: scanCode }))) await em.insert(Scan, { code: scanCode });
  await em.nativeDelete(Edition, { scanCode, state: 'draft' });
  const editionId = await insertEdition(em, scanCode, pack.structure.languages, contentHash);
  await writeEdition(em, editionId, pack);
  return { editionId, changed: true };
}

async function insertEdition(
  em: EntityManager,
  scanCode: string,
  languages: string[],
  contentHash: string,
): Promise<string> {
  const [latest] = await em.find(Edition, { scanCode }, { orderBy: { number: 'desc' }, limit: 1 });
  const id = newId();
  const number = (latest?.number ?? 0) + 1;
  await em.insert(Edition, {
    id,
    scanCode,
    number,
    state: 'draft',
    languages,
    contentHash,
    createdAt: new Date(),
  });
  return id;
}
