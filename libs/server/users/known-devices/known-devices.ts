import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { BrowserCookie, hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { KnownDevice } from './known-device.entity.js';

/** How long a browser is known after the last sign-in, in ms. */
const lifetime = 180 * 24 * 3600 * 1000;

/** By which a browser is known again, whoever signs in with it. */
export const deviceCookie = new BrowserCookie('__Host-quickscan-device', lifetime);

/** Browsers in which the account whose context this is signed in before. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Whether a browser, by the token of its cookie, is one. */
  async knows(accountId: string, token: string | undefined): Promise<boolean> {
    if (token === undefined) return false;
    const known = { tokenHash: deviceHash(accountId, token), expiresAt: { $gt: this.clock.now() } };
    return (await this.em.count(KnownDevice, known)) > 0;
  }

  /** Knows a browser from now on, for as long as it lasts. @returns the token for its cookie */
  async note(accountId: string, token: string = newToken()): Promise<string> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifetime);
    const tokenHash = deviceHash(accountId, token);
    await this.em.transactional(async (em) => {
      await em.nativeDelete(KnownDevice, { accountId, expiresAt: { $lte: now } });
      const renewed = await em.nativeUpdate(KnownDevice, { tokenHash }, { expiresAt });
      if (!renewed)
        await em.insert(KnownDevice, { id: newId(), accountId, tokenHash, createdAt: now, expiresAt });
    });
    return token;
  }
}

/** What is kept of a browser's token for one account. */
export const deviceHash = (accountId: string, token: string): string =>
  hashToken(`device ${accountId} ${token}`);
