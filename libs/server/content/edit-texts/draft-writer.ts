import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { actAs, newId } from '#server/platform/database';
import { compareFiles } from '../compare-editions/compare-files.js';
import { Edition } from '../entities/index.js';
import { importPack } from '../import-pack/import-pack.js';
import { insertRows } from '../import-pack/insert-rows.js';
import { packHash } from '../import-pack/pack-hash.js';
import { clearEdition, writeEdition } from '../import-pack/write-edition.js';
import type { Pack } from '../pack/pack.schema.js';
import { ContentChange } from './content-change.entity.js';
import type { Working } from './working-edition.js';

/** Who changes a text: an account of the back office. */
export type Author = { readonly accountId: string };

/** Writes other content into the draft, and notes what changed. */
@Injectable()
export class DraftWriter {
  constructor(private readonly clock: Clock) {}

  /** Makes editors wait for each other, until the transaction ends. */
  async lock(em: EntityManager): Promise<void> {
    await em.execute(`select pg_advisory_xact_lock(hashtext('content draft'))`);
  }

  /** Does something with the draft in a transaction of the author, while nobody else is at it. */
  alone<T>(em: EntityManager, { accountId }: Author, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return actAs(em, accountId, () =>
      em.transactional(async (inner) => {
        await this.lock(inner);
        return work(inner);
      }),
    );
  }

  /**
   * Puts content in the draft; makes a draft where there is none. Its time of publication is kept.
   * @param em the transaction, locked, in the context of the author
   * @returns the id of the draft
   */
  async write(em: EntityManager, working: Working, pack: Pack, author: Author): Promise<string> {
    const editionId = await this.put(em, working, pack);
    const { scanCode, number } = await em.findOneOrFail(
      Edition,
      { id: editionId },
      { disableIdentityMap: true },
    );
    const at = this.clock.now();
    const changes = compareFiles(working.pack.files, pack.files).map((change) => ({
      ...{ id: newId(), scanCode, editionNumber: number, at, accountId: author.accountId },
      ...change,
    }));
    await insertRows(em, ContentChange, changes);
    const object = { kind: 'edition', id: editionId };
    await recordInBackOffice(em, author.accountId, { action: 'changeTexts', object, tenantId: null });
    return editionId;
  }

  private async put(em: EntityManager, { edition }: Working, pack: Pack): Promise<string> {
    if (edition.state !== 'draft') return (await importPack(em, pack)).editionId;
    await clearEdition(em, edition.id);
    const { languages } = pack.structure;
    await em.nativeUpdate(Edition, { id: edition.id }, { contentHash: packHash(pack.files), languages });
    await writeEdition(em, edition.id, pack);
    return edition.id;
  }
}
