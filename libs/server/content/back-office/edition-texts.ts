import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { TextItem } from '../edit-texts/text-item.js';
import { textItems } from '../edit-texts/text-items.js';
import { WorkingEdition } from '../edit-texts/working-edition.js';
import { Edition } from '../entities/index.js';
import { PackError } from '../pack/pack-error.js';

/** An edition with everything that it says; `items` is null where its files are of a kind that is no longer read. */
export type WholeEdition = { readonly edition: Edition; readonly items: readonly TextItem[] | null };

/** All texts of any edition, to read. */
@Injectable()
export class EditionTexts {
  constructor(
    private readonly em: EntityManager,
    private readonly working: WorkingEdition,
  ) {}

  /** Undefined for an edition that is not there. */
  async of(id: string): Promise<WholeEdition | undefined> {
    const edition = await this.em.findOne(Edition, { id });
    return edition ? { edition, items: await this.itemsOf(edition) } : undefined;
  }

  private async itemsOf(edition: Edition): Promise<readonly TextItem[] | null> {
    try {
      return textItems(await this.working.packOf(this.em, edition));
    } catch (error) {
      if (error instanceof PackError) return null;
      throw error;
    }
  }
}
