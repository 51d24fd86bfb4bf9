import type { OperateConfig } from '#server/platform/config';
import { contentEntities, importPack, publishEdition, readPack } from '#server/content';
import { withOrm } from './with-orm.js';
import { say } from './say.js';

/** Imports the content pack and publishes it, in one transaction; unchanged content changes nothing. */
export async function importContent(config: OperateConfig): Promise<void> {
  const pack = await readPack(config.CONTENT_DIR);
  const outcome = await withOrm(config.DATABASE_CONTENT_URL, contentEntities, (em) =>
    em.transactional(async (transaction) => {
      const imported = await importPack(transaction, pack);
      await publishEdition(transaction, imported.editionId, new Date());
      return imported;
    }),
  );
  say({ step: 'content', message: outcome.changed ? 'Published a new edition' : 'Content is up to date' });
}
