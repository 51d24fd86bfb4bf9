import type { EntityManager } from '@mikro-orm/postgresql';
import { hashToken } from '#server/platform/auth';
import { withLookup } from '#server/platform/database';

/** How an address names the edition of a preview: this, and the token of the link. */
const named = /^preview-([\w-]{43})$/;

/** The id of the edition that a preview shows; undefined where an address names none, or its link is over. */
export async function previewedEdition(em: EntityManager, name: string): Promise<string | undefined> {
  const [, token] = named.exec(name) ?? [];
  if (token === undefined) return undefined;
  const hash = hashToken(token);
  const [link] = await withLookup(em, hash, (inner) =>
    inner.execute<{ edition: string }[]>(
      'select edition_id as edition from preview_link where token_hash = ? and expires_at > now()',
      [hash],
    ),
  );
  return link?.edition;
}
