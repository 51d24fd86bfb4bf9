import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Edition } from '../entities/index.js';

/** An edition as the back office lists it. */
export type EditionRow = {
  readonly id: string;
  readonly scan: string;
  readonly number: number;
  readonly state: Edition['state'];
  readonly languages: readonly string[];
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
};

/** All editions of all scans for the back office, drafts included, newest first. */
@Injectable()
export class EditionListing {
  constructor(private readonly em: EntityManager) {}

  async rows(): Promise<EditionRow[]> {
    const editions = await this.em.find(Edition, {}, { orderBy: { scanCode: 'asc', number: 'desc' } });
    return editions.map(({ id, scanCode, number, state, languages, createdAt, publishedAt }) => ({
      id,
      scan: scanCode,
      number,
      state,
      languages,
      createdAt,
      publishedAt: publishedAt ?? null,
    }));
  }
}
