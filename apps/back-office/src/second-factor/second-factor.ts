import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI } from 'otplib';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Tries } from '#server/platform/limits';
import { Sealer } from '#server/platform/secrets';
import { qrOf, timeStepOf } from '#server/users';
import { BackOfficeAuthenticator } from './back-office-authenticator.entity.js';

/** A secret that still has to be put into an app. */
export type Proposed = {
  readonly secret: string;
  readonly qr: { readonly size: number; readonly path: string };
};

/** What is guessed at; the waits grow over all sign-ins of the account together. */
const guessed = (accountId: string): string => `back office authenticator ${accountId}`;

/** The authenticator app (TOTP) that everybody here has; set up at the first sign-in. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly em: EntityManager,
    private readonly sealer: Sealer,
    private readonly tries: Tries,
    private readonly clock: Clock,
  ) {}

  /** Makes a secret for who has no app yet. Whoever has one, or a secret that waits for its first code, keeps it. */
  prepare(accountId: string): Promise<void> {
    return actAs(this.em, accountId, async () => {
      if (await this.em.count(BackOfficeAuthenticator, { accountId })) return;
      const sealedSecret = this.sealer.seal(generateSecret(), accountId);
      const createdAt = this.clock.now();
      await this.em.insert(BackOfficeAuthenticator, { accountId, sealedSecret, createdAt, lastStep: 0 });
    });
  }

  /** The secret that waits for its first code; nothing for who has an app that works. */
  proposed(accountId: string, email: string): Promise<Proposed | undefined> {
    return actAs(this.em, accountId, async () => {
      const waiting = await this.em.findOne(BackOfficeAuthenticator, { accountId, confirmedAt: null });
      if (!waiting) return undefined;
      const secret = this.sealer.open(waiting.sealedSecret, accountId);
      return { secret, qr: qrOf(generateURI({ issuer: 'QuickScan beheer', label: email, secret })) };
    });
  }

  /** Whether the code is right; it is used up then, and so is every one before it. @throws TooManyTries */
  async show(accountId: string, code: string): Promise<boolean> {
    await this.tries.take(guessed(accountId));
    const right = await actAs(this.em, accountId, () => this.use(accountId, code));
    if (right) await this.tries.forget(guessed(accountId));
    return right;
  }

  private async use(accountId: string, code: string): Promise<boolean> {
    const authenticator = await this.em.findOne(BackOfficeAuthenticator, { accountId });
    if (!authenticator) return false;
    const now = this.clock.now();
    const secret = this.sealer.open(authenticator.sealedSecret, accountId);
    const timeStep = await timeStepOf(secret, code, now);
    if (timeStep === undefined) return false;
    // The database decides which of two at the same moment was first.
    const unused = { accountId, lastStep: { $lt: timeStep } };
    const confirmedAt = authenticator.confirmedAt ?? now;
    const used = await this.em.nativeUpdate(BackOfficeAuthenticator, unused, {
      lastStep: timeStep,
      confirmedAt,
    });
    return used === 1;
  }
}
