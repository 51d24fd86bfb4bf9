import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { OneTimeLink } from './one-time-link.entity.js';

/** How long a link to confirm an address works, in hours. */
export const verificationHours = 24;

/** One-time links that confirm an e-mail address. */
@Injectable()
export class VerificationLinks {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Makes a link for the account whose context this is. @returns its token, to be mailed. */
  async issue(accountId: string): Promise<string> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + verificationHours * 3600 * 1000);
    await this.em.insert(OneTimeLink, {
      id: newId(),
      tokenHash: hashToken(token),
      accountId,
      purpose: 'verify-email',
      createdAt,
      expiresAt,
    });
    return token;
  }

  /** The account that a token was made for, while the link can be used. */
  async accountOf(token: string): Promise<string | undefined> {
    const tokenHash = hashToken(token);
    const link = await withLookup(this.em, tokenHash, (em) => em.findOne(OneTimeLink, { tokenHash }));
    const usable = link && !link.redeemedAt && link.expiresAt > this.clock.now();
    return usable ? link.accountId : undefined;
  }

  /** Uses the link up. @returns whether this call was the one that did. */
  async redeem(em: EntityManager, token: string): Promise<boolean> {
    const open = { tokenHash: hashToken(token), redeemedAt: null };
    const changed = await em.nativeUpdate(OneTimeLink, open, { redeemedAt: this.clock.now() });
    return changed === 1;
  }
}
