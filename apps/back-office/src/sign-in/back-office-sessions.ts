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
/** How long the second step may take, in ms. */
const pendingTime = 10 * minute;
/** Use is written down at most this often, in ms, so that a page of many requests is one write. */
const writeInterval = minute;

/** A browser that showed the password, and nothing more yet. */
export type Pending = {
  readonly token: string;
  readonly accountId: string;
  readonly email: string;
  readonly csrfToken: string;
};

/** Sessions of the back office in PostgreSQL; each is visible only to who knows its token. */
@Injectable()
export class BackOfficeSessions {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session with a token that was never used before.
   * @param proven whether the second factor was shown; without it the session opens just the page that asks for it
   * @returns the token, for the browser only
   */
  async open(accountId: string, proven: boolean): Promise<string> {
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
      secondFactorAt: proven ? now : null,
    };
    await withLookup(this.em, tokenHash, (em) => em.insert(BackOfficeSession, session));
    return token;
  }

  /** Who the token belongs to, while its session lasts; this counts as use. */
  find(token: string): Promise<Editor | undefined> {
    return this.lasting(token, async (em, session) => {
      if (!session.secondFactorAt) return undefined;
      await this.noteUse(em, session);
      const account = await em.findOneOrFail(BackOfficeAccount, { id: session.accountId });
      const { id, email, role, language, disabledAt } = account;
      if (disabledAt) return undefined;
      return { accountId: id, email, role, language, csrfToken: session.csrfToken };
    });
  }

  /** Who showed her password and has still to show the second factor. */
  findPending(token: string): Promise<Pending | undefined> {
    return this.lasting(token, async (em, { accountId, csrfToken, secondFactorAt }) => {
      if (secondFactorAt) return undefined;
      const { email } = await em.findOneOrFail(BackOfficeAccount, { id: accountId });
      return { token, accountId, email, csrfToken };
    });
  }

  async end(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    await withLookup(this.em, tokenHash, (em) => em.nativeDelete(BackOfficeSession, { tokenHash }));
  }

  private lasting<T>(
    token: string,
    read: (em: EntityManager, session: BackOfficeSession) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const tokenHash = hashToken(token);
    return withLookup(this.em, tokenHash, async (em) => {
      const session = await em.findOne(BackOfficeSession, { tokenHash });
      if (!session) return undefined;
      if (!this.isOver(session)) return read(em, session);
      await em.nativeDelete(BackOfficeSession, { tokenHash });
      return undefined;
    });
  }

  private isOver({ createdAt, lastUsedAt, secondFactorAt }: BackOfficeSession): boolean {
    const now = this.clock.now().getTime();
    const longest = secondFactorAt ? lifetime : pendingTime;
    return now - lastUsedAt.getTime() >= idleTime || now - createdAt.getTime() >= longest;
  }

  private async noteUse(em: EntityManager, { tokenHash, lastUsedAt }: BackOfficeSession): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastUsedAt.getTime() < writeInterval) return;
    await em.nativeUpdate(BackOfficeSession, { tokenHash }, { lastUsedAt: now });
  }
}
