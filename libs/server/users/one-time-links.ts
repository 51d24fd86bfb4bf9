import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { type LinkPurpose, OneTimeLink } from './one-time-link.entity.js';

/** How long a link to confirm an address works, in hours. */
export const verificationHours = 24;
/** How long a link to choose a new password works, in minutes. */
export const resetMinutes = 30;

const minute = 60 * 1000;
const validFor: Readonly<Record<LinkPurpose, number>> = {
  'verify-email': verificationHours * 60 * minute,
  'reset-password': resetMinutes * minute,
  'change-email': verificationHours * 60 * minute,
};

/** Links in mails that work once: to confirm an address, to choose a new password, to move to another address. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a link for the account whose context this is.
   * @param email that it confirms, where that is not the account's own yet
   * @returns its token, to be mailed
   */
  async issue(accountId: string, purpose: LinkPurpose, email: string | null = null): Promise<string> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + validFor[purpose]);
    await this.em.insert(OneTimeLink, {
      id: newId(),
      tokenHash: hashToken(token),
      accountId,
      purpose,
      email,
      createdAt,
      expiresAt,
    });
    return token;
  }

  /** How many links for this purpose the account whose context this is got in the last hour. */
  async issuedLately(accountId: string, purpose: LinkPurpose): Promise<number> {
    const hourAgo = new Date(this.clock.now().getTime() - 60 * minute);
    return this.em.count(OneTimeLink, { accountId, purpose, createdAt: { $gt: hourAgo } });
  }

  /** The account that a token was made for, while the link can be used for this purpose. */
  async accountOf(token: string, purpose: LinkPurpose): Promise<string | undefined> {
    return (await this.usable(token, purpose))?.accountId;
  }

  /** The link of a token, while it can be used for this purpose. */
  async usable(token: string, purpose: LinkPurpose): Promise<OneTimeLink | undefined> {
    const tokenHash = hashToken(token);
    const link = await withLookup(this.em, tokenHash, (em) =>
      em.findOne(OneTimeLink, { tokenHash, purpose }),
    );
    const usable = link && !link.redeemedAt && link.expiresAt > this.clock.now();
    return usable ? link : undefined;
  }

  /** Uses the link up. @returns whether this call was the one that did. */
  async redeem(em: EntityManager, token: string): Promise<boolean> {
    const open = { tokenHash: hashToken(token), redeemedAt: null };
    const changed = await em.nativeUpdate(OneTimeLink, open, { redeemedAt: this.clock.now() });
    return changed === 1;
  }

  /** Uses up every link of the account for this purpose. */
  async voidAll(em: EntityManager, accountId: string, purpose: LinkPurpose): Promise<void> {
    const open = { accountId, purpose, redeemedAt: null };
    await em.nativeUpdate(OneTimeLink, open, { redeemedAt: this.clock.now() });
  }
}
