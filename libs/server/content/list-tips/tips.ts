import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { TipList } from '#contracts/tips';
import { Editions, isDraft } from '../editions.js';
import type { Edition } from '../entities/index.js';
import { Remembered } from '../remembered.js';
import { pickLanguage } from '../show-edition/load-edition.js';
import { loadTips } from './load-tips.js';

/** The tips of published editions, kept in memory like the editions themselves. */
@Injectable()
export class Tips {
  private readonly lists = new Remembered<TipList>();

  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError scan-unknown, edition-unknown */
  async list(scan: string, edition: string, language: string): Promise<TipList> {
    return this.of(await this.editions.find(scan, edition), language);
  }

  /** The tips of an edition in the language asked for, else in its first. */
  of(edition: Edition, language: string): Promise<TipList> {
    const spoken = pickLanguage(edition.languages, language);
    return this.lists.getUnless(isDraft(edition), `${edition.id} ${spoken}`, () =>
      loadTips(this.em, edition, spoken),
    );
  }
}
