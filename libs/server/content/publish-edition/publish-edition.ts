import type { EntityManager } from '@mikro-orm/postgresql';
import type { Outbox } from '#server/platform/outbox';
import { Edition } from '../entities/index.js';

/** Names the job that follows a publication; its subject is the edition. */
export const editionPublishedKind = 'edition-published';

/**
 * Publishes a draft in the caller's transaction: the edition that was current is superseded, attempts on
 * it stay there. Publishing what is published already changes nothing.
 */
export async function publishEdition(
  em: EntityManager,
  outbox: Outbox,
  editionId: string,
  now: Date,
): Promise<void> {
  const edition = await em.findOneOrFail(Edition, { id: editionId });
  if (edition.state !== 'draft') return;
  await em.nativeUpdate(Edition, { scanCode: edition.scanCode, state: 'published' }, { state: 'superseded' });
  await em.nativeUpdate(
    Edition,
    { id: editionId },
    { state: 'published', publishedAt: now, publishAt: null, publishBy: null },
  );
  outbox.announce(em, editionPublishedKind, null, editionId);
}
