import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { Sealer } from '#server/platform/secrets';
import { Authenticator } from './authenticator.entities.js';
import { timeStepOf } from './time-code.js';

/** Authenticator apps (TOTP, RFC 6238), in the context of their account. */
@Injectable()
export class Authenticators {
  constructor(
    private readonly em: EntityManager,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Whether an app is asked for after the password. */
  async isOn(accountId: string): Promise<boolean> {
    return (await this.em.count(Authenticator, { accountId, confirmedAt: { $ne: null } })) > 0;
  }

  /** Keeps a secret that counts for nothing yet, in place of one that was not confirmed either. */
  async propose(em: EntityManager, accountId: string, secret: string): Promise<void> {
    await em.nativeDelete(Authenticator, { accountId, confirmedAt: null });
    const sealedSecret = this.sealer.seal(secret, accountId);
    await em.insert(Authenticator, { accountId, sealedSecret, createdAt: this.clock.now(), lastStep: 0 });
  }

  /** The secret counts from now on. @returns whether there was one that waited for it */
  async confirm(em: EntityManager, accountId: string): Promise<boolean> {
    const waiting = { accountId, confirmedAt: null };
    return (await em.nativeUpdate(Authenticator, waiting, { confirmedAt: this.clock.now() })) === 1;
  }

  async turnOff(em: EntityManager, accountId: string): Promise<void> {
    await em.nativeDelete(Authenticator, { accountId });
  }

  /** Whether the code is right; it is used up then, and so is every one before it. */
  async use(accountId: string, code: string, confirmed: boolean): Promise<boolean> {
    const of = { accountId, confirmedAt: confirmed ? { $ne: null } : null };
    const authenticator = await this.em.findOne(Authenticator, of);
    if (!authenticator) return false;
    const secret = this.sealer.open(authenticator.sealedSecret, accountId);
    const timeStep = await timeStepOf(secret, code, this.clock.now());
    if (timeStep === undefined) return false;
    // The database decides which of two at the same moment was first.
    const unused = { accountId, lastStep: { $lt: timeStep } };
    return (await this.em.nativeUpdate(Authenticator, unused, { lastStep: timeStep })) === 1;
  }
}
