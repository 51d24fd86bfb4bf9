import type { EntityManager } from '@mikro-orm/postgresql';
import { editionFiles } from '../export-pack/edition-files.js';
import { Edition } from '../entities/index.js';
import { type Change, compareFiles } from './compare-files.js';

/** What an edition changes against another; against nothing everything is new. */
export async function compareEditions(
  em: EntityManager,
  before: string | null,
  after: string,
): Promise<Change[]> {
  const was = before === null ? new Map<string, string>() : await editionFiles(em, before);
  return compareFiles(was, await editionFiles(em, after));
}

/** What an edition changes against the one that is published now. */
export async function compareWithPublished(em: EntityManager, editionId: string): Promise<Change[]> {
  const { scanCode } = await em.findOneOrFail(Edition, { id: editionId });
  const published = await em.findOne(Edition, { scanCode, state: 'published' });
  return compareEditions(em, published?.id ?? null, editionId);
}
