import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { PasskeyChallenge } from './passkey-challenge.entity.js';

/** How long a challenge can be answered, in ms: time to find a phone. */
export const challengeLifetime = 5 * 60_000;

/** Challenges for passkeys, kept here so that each is answered once and in time. */
@Injectable()
export class Challenges {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** For registering a passkey, in the context of its account. */
  async forRegistration(accountId: string): Promise<string> {
    const challenge = newToken();
    await this.em.transactional((em) => this.make(em, challenge, accountId));
    return challenge;
  }

  /** For signing in: nobody yet knows whom. */
  async forSignIn(): Promise<string> {
    const challenge = newToken();
    await withLookup(this.em, hashToken(challenge), (em) => this.make(em, challenge, null));
    return challenge;
  }

  /** Uses up a challenge for signing in. @returns whether it could still be answered */
  useForSignIn(challenge: string): Promise<boolean> {
    return withLookup(this.em, hashToken(challenge), (em) => this.use(em, challenge, null));
  }

  /** Uses up a challenge of the account whose context this is. @returns whether it could still be answered */
  useForRegistration(challenge: string, accountId: string): Promise<boolean> {
    return this.em.transactional((em) => this.use(em, challenge, accountId));
  }

  private async make(em: EntityManager, challenge: string, accountId: string | null): Promise<void> {
    // The database lets only those go that are long worth nothing.
    await em.nativeDelete(PasskeyChallenge, {});
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + challengeLifetime);
    const challengeHash = hashToken(challenge);
    await em.insert(PasskeyChallenge, { id: newId(), challengeHash, accountId, createdAt, expiresAt });
  }

  private async use(em: EntityManager, challenge: string, accountId: string | null): Promise<boolean> {
    const now = this.clock.now();
    const open = { challengeHash: hashToken(challenge), accountId, usedAt: null, expiresAt: { $gt: now } };
    return (await em.nativeUpdate(PasskeyChallenge, open, { usedAt: now })) === 1;
  }
}
