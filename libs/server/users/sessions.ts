import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken, type Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { Session } from './session.entity.js';

/** How long a session lasts at most, in ms: a working day, so that no meeting is cut off. */
const lifetime = 12 * 3600 * 1000;

/** A new session: the token goes to the browser and nowhere else. */
export type OpenedSession = { readonly token: string; readonly expiresAt: Date };

/** Sessions in PostgreSQL; found by the hash of their token. */
@Injectable()
export class Sessions {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Opens a session in the context of its account, with a token that was never used before. */
  async open(em: EntityManager, accountId: string): Promise<OpenedSession> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifetime);
    await em.insert(Session, {
      id: newId(),
      tokenHash: hashToken(token),
      accountId,
      createdAt: now,
      expiresAt,
    });
    return { token, expiresAt };
  }

  /** Who the token belongs to, while it is valid. */
  async find(token: string): Promise<Principal | undefined> {
    const tokenHash = hashToken(token);
    const session = await withLookup(this.em, tokenHash, (em) => em.findOne(Session, { tokenHash }));
    if (!session || session.expiresAt <= this.clock.now()) return undefined;
    return { accountId: session.accountId, sessionId: session.id };
  }

  async end(sessionId: string): Promise<void> {
    await this.em.nativeDelete(Session, { id: sessionId });
  }

  /** Ends every session of the account: whoever else knew the password is out. */
  async endAll(em: EntityManager, accountId: string): Promise<void> {
    await em.nativeDelete(Session, { accountId });
  }
}
