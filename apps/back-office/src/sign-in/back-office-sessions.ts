import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { BackOfficeAccount, BackOfficeSession } from './back-office.entities.js';
import type { Editor } from './editor.js';

const minute = 60_000;
/** A session ends after this much time unused, in ms. */
const idleTime = 30 * minute;
/** A session ends at the latest this long after signing in, in ms. */
const lifetime = 12 * 60 * minute;
/** Use is written down at most this often, in ms, so that a page of many requests is one write. */
const writeInterval = minute;

/** Sessions of the back office in PostgreSQL; each is visible only to who knows its token. */
@Injectable()
export class BackOfficeSessions {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Opens a session with a token that was never used before. @returns the token, for the browser only */
  async open(accountId: string): Promise<string> {
    const token = newToken();
    const tokenHash = hashToken(token);
    const now = this.clock.now();
    const session = {
      id: newId(),
      tokenHash,
      accountId,
      csrfToken: newToken(),
      createdAt: now,
      lastUsedAt: now,
    };
    await withLookup(this.em, tokenHash, (em) => em.insert(BackOfficeSession, session));
    return token;
  }

  /** Who the token belongs to, while its session lasts; this counts as use. */
  find(token: string): Promise<Editor | undefined> {
    const tokenHash = hashToken(token);
    return withLookup(this.em, tokenHash, async (em) => {
      const session = await em.findOne(BackOfficeSession, { tokenHash });
      if (!session) return undefined;
      if (this.isOver(session)) {
        await em.nativeDelete(BackOfficeSession, { tokenHash });
        return undefined;
      }
      await this.noteUse(em, session);
      const { id, email, role } = await em.findOneOrFail(BackOfficeAccount, { id: session.accountId });
      return { accountId: id, email, role, csrfToken: session.csrfToken };
    });
  }

  async end(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    await withLookup(this.em, tokenHash, (em) => em.nativeDelete(BackOfficeSession, { tokenHash }));
  }

  private isOver({ createdAt, lastUsedAt }: BackOfficeSession): boolean {
    const now = this.clock.now().getTime();
    return now - lastUsedAt.getTime() >= idleTime || now - createdAt.getTime() >= lifetime;
  }

  private async noteUse(em: EntityManager, { tokenHash, lastUsedAt }: BackOfficeSession): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastUsedAt.getTime() < writeInterval) return;
    await em.nativeUpdate(BackOfficeSession, { tokenHash }, { lastUsedAt: now });
  }
}
