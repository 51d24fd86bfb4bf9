import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { editionUnknown } from '../content.errors.js';
import { Edition } from '../entities/index.js';
import { editionFiles } from '../export-pack/edition-files.js';
import type { Pack } from '../pack/pack.schema.js';
import { parsePack } from '../pack/read-pack.js';

/** The edition that editors work on, and its content. */
export type Working = {
  readonly edition: Edition;
  readonly pack: Pack;
  /** The content that respondents read now; none before the first publication. */
  readonly published: Pack | undefined;
};

/** Packs that are kept as they were read; a pack never changes under its fingerprint. */
const kept = 4;

/** Finds the edition that editors see: the draft, or the published one as long as there is none. */
@Injectable()
export class WorkingEdition {
  private readonly packs = new Map<string, Pack>();

  /** @throws DomainError edition-unknown before anything was imported */
  async find(em: EntityManager): Promise<Working> {
    const states = { state: { $in: ['draft' as const, 'published' as const] } };
    const editions = await em.find(Edition, states, {
      orderBy: { scanCode: 'asc' },
      disableIdentityMap: true,
    });
    const first = editions.filter(({ scanCode }) => scanCode === editions[0]?.scanCode);
    const edition = first.find(({ state }) => state === 'draft') ?? first[0];
    if (!edition) throw editionUnknown();
    const published = first.find(({ state }) => state === 'published');
    return {
      edition,
      pack: await this.packOf(em, edition),
      published: published && (await this.packOf(em, published)),
    };
  }

  /** The content of any edition. */
  async packOf(em: EntityManager, { id, contentHash }: Edition): Promise<Pack> {
    const pack = this.packs.get(contentHash) ?? parsePack(await editionFiles(em, id));
    this.packs.delete(contentHash);
    this.packs.set(contentHash, pack);
    const [oldest] = this.packs.keys();
    if (this.packs.size > kept && oldest !== undefined) this.packs.delete(oldest);
    return pack;
  }
}
