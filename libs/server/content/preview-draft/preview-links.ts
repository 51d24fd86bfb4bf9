import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import type { Author } from '../edit-texts/draft-writer.js';
import { Edition } from '../entities/index.js';

/** How long a link shows its draft, in ms. */
const lifetime = 4 * 3_600_000;

/** Makes the links with which editors see a draft in the portal. */
@Injectable()
export class PreviewLinks {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** @returns the token of a new link, kept nowhere; undefined when there is no draft */
  make({ accountId }: Author): Promise<string | undefined> {
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        const [draft] = await em.find(
          Edition,
          { state: 'draft' },
          { orderBy: { scanCode: 'asc' }, limit: 1 },
        );
        if (!draft) return undefined;
        const token = newToken();
        const now = this.clock.now();
        await em.execute('delete from preview_link where expires_at < ?', [now]);
        await em.execute(
          'insert into preview_link (token_hash, edition_id, account_id, created_at, expires_at) values (?, ?, ?, ?, ?)',
          [hashToken(token), draft.id, accountId, now, new Date(now.getTime() + lifetime)],
        );
        return token;
      }),
    );
  }
}
