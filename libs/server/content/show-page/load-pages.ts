import type { EntityManager } from '@mikro-orm/postgresql';
import type { PageEntry } from '#contracts/pages';
import { Page, PageText } from '../entities/index.js';

/** The pages of an edition in one of its languages, in order of position. */
export async function loadPages(
  em: EntityManager,
  where: { readonly editionId: string; readonly language: string },
): Promise<PageEntry[]> {
  const pages = await em.find(Page, { editionId: where.editionId }, { orderBy: { position: 'asc' } });
  const texts = await em.find(PageText, where, { fields: ['code', 'title', 'description'] });
  return pages.flatMap(({ code, path, menu }) =>
    texts
      .filter((text) => text.code === code)
      .map(({ title, description }) => ({ code, path, menu, title, description })),
  );
}
