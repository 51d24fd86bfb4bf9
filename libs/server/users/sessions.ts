import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken, type Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { askFunction, newId, type Question } from '#server/platform/database';
import { KnownDevice } from './known-devices/known-device.entity.js';
import { Session } from './session.entity.js';
import { SignInRequest } from './sign-in-request.entity.js';

/** How long a session lasts at most, in ms: a working day, so that no meeting is cut off. */
const lifetime = 12 * 3600 * 1000;

/** A new session: the token goes to the browser and nowhere else. */
export type OpenedSession = { readonly id: string; readonly token: string; readonly expiresAt: Date };

/** A session as its hash finds it; times in ms since 1970. */
type FoundSession = {
  readonly session: string;
  readonly account: string;
  readonly factors: number;
  readonly shared: boolean;
  readonly confirmed: number;
  readonly renewed: number;
  readonly expires: number;
};

const find: Question = {
  name: 'find-session',
  text: `
    select id as session, account_id as account, factors, ends_with_browser as shared,
      (extract(epoch from confirmed_at) * 1000)::float8 as confirmed,
      (extract(epoch from renewed_at) * 1000)::float8 as renewed,
      (extract(epoch from expires_at) * 1000)::float8 as expires
    from find_session($1)`,
};

/** Sessions in PostgreSQL; found by the hash of their token. */
@Injectable()
export class Sessions {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens a session in the context of its account, with a token that was never used before.
   * @param factors how many were proven; what asks for two reads it from the session
   */
  async open(em: EntityManager, accountId: string, factors: 1 | 2): Promise<OpenedSession> {
    const id = newId();
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifetime);
    await em.insert(Session, {
      id,
      tokenHash: hashToken(token),
      accountId,
      factors,
      createdAt: now,
      expiresAt,
      confirmedAt: now,
      endsWithBrowser: false,
    });
    await this.noteUse(em, accountId, now);
    return { id, token, expiresAt };
  }

  /**
   * Keeps on which day the account was last used, for the retention of unused ones. A session lasts twelve hours at
   * most, so its beginning says enough.
   */
  private async noteUse(em: EntityManager, accountId: string, now: Date): Promise<void> {
    const day = now.toISOString().slice(0, 10);
    const sql =
      'update account set last_used_on = ?::date where id = ? and last_used_on < ?::date returning id';
    await em.execute(sql, [day, accountId, day]);
  }

  /** Who the token belongs to, while it is valid. Asked at every request, so in one journey to the database. */
  async find(token: string): Promise<Principal | undefined> {
    const [found] = await askFunction<FoundSession>(this.em, find, [hashToken(token)]);
    if (!found || found.expires <= this.clock.now().getTime()) return undefined;
    const { session, account, factors, shared, renewed } = found;
    return {
      accountId: account,
      sessionId: session,
      factors,
      confirmedAt: new Date(found.confirmed),
      renewedAt: new Date(renewed),
      sharedComputer: shared,
    };
  }

  /** The sessions of the account whose context this is that have not ended, latest first. */
  list(accountId: string): Promise<Session[]> {
    const where = { accountId, expiresAt: { $gt: this.clock.now() } };
    return this.em.find(Session, where, { orderBy: { createdAt: 'desc' } });
  }

  /** Notes what the browser is, and whether the session ends with it. */
  async describe(id: string, browser: string | null, endsWithBrowser: boolean): Promise<void> {
    await this.em.nativeUpdate(Session, { id }, { browser, endsWithBrowser });
  }

  /** Notes that the person behind the session proved again who she is. */
  async confirm(id: string): Promise<void> {
    await this.em.nativeUpdate(Session, { id }, { confirmedAt: this.clock.now() });
  }

  /** Gives the session another token, so that whoever knew the old one is out. @returns what the cookie needs */
  async renew(
    em: EntityManager,
    id: string,
  ): Promise<{ token: string; expiresAt: Date; endsWithBrowser: boolean }> {
    const token = newToken();
    await em.nativeUpdate(Session, { id }, { tokenHash: hashToken(token) });
    const { expiresAt, endsWithBrowser } = await em.findOneOrFail(Session, { id });
    return { token, expiresAt, endsWithBrowser };
  }

  /** Ends one session of the context's account. @returns whether it was there */
  async end(sessionId: string): Promise<boolean> {
    return (await this.em.nativeDelete(Session, { id: sessionId })) === 1;
  }

  /** Ends every session of the account but this one, every sign-in that waits for a code, and knows no browser more. */
  async endOthers(em: EntityManager, accountId: string, sessionId: string): Promise<void> {
    await em.nativeDelete(Session, { accountId, id: { $ne: sessionId } });
    await this.stopSignIns(em, accountId);
  }

  /** Ends every session of the account: whoever else knew the password is out. */
  async endAll(em: EntityManager, accountId: string): Promise<void> {
    await em.nativeDelete(Session, { accountId });
    await this.stopSignIns(em, accountId);
  }

  private async stopSignIns(em: EntityManager, accountId: string): Promise<void> {
    await em.nativeDelete(KnownDevice, { accountId });
    const waiting = { accountId, redeemedAt: null };
    await em.nativeUpdate(SignInRequest, waiting, { redeemedAt: this.clock.now() });
  }
}
