import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI } from 'otplib';
import { recordInBackOffice } from '#server/audit';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Tries } from '#server/platform/limits';
import { Sealer } from '#server/platform/secrets';
import { qrOf, timeStepOf } from '#server/users';
import { secondFactorTexts } from './second-factor.messages.js';
import { BackOfficeSession } from '../sign-in/back-office.entities.js';
import { BackOfficeAuthenticator } from './back-office-authenticator.entity.js';
import { BackOfficeRecoveryCode } from './back-office-recovery-code.entity.js';
import { OwnRecoveryCodes } from './own-recovery-codes.js';

/** A secret that still has to be put into an app. */
export type Proposed = {
  readonly secret: string;
  readonly qr: { readonly size: number; readonly path: string };
};

/** What was shown: nothing that is right, the app, an app that was just set up, or a recovery code. */
export type Shown = 'wrong' | 'app' | 'new-app' | 'recovery-code';

/** What is guessed at; the waits grow over all sign-ins of the account together. */
const guessed = (accountId: string): string => `back office authenticator ${accountId}`;

/** The authenticator app (TOTP) that everybody here has; set up at the first sign-in. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly em: EntityManager,
    private readonly sealer: Sealer,
    private readonly tries: Tries,
    private readonly recoveryCodes: OwnRecoveryCodes,
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
      return { secret, qr: qrOf(generateURI({ issuer: secondFactorTexts.issuer, label: email, secret })) };
    });
  }

  /** What a code shows; it is used up by that, and so is every one of the app before it. @throws TooManyTries */
  async show(accountId: string, code: string): Promise<Shown> {
    await this.tries.take(guessed(accountId));
    const shown = await actAs(this.em, accountId, () => this.use(accountId, code));
    if (shown !== 'wrong') await this.tries.forget(guessed(accountId));
    return shown;
  }

  /** Takes the app away, so that the next sign-in sets up another; its codes and all own sessions go too. */
  replaceApp(accountId: string): Promise<void> {
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        await forgetSecondFactor(em, accountId);
        const object = { kind: 'back-office-account', id: accountId };
        await recordInBackOffice(em, accountId, { action: 'replaceOwnApp', object, tenantId: null });
      }),
    );
  }

  private async use(accountId: string, code: string): Promise<Shown> {
    const authenticator = await this.em.findOne(BackOfficeAuthenticator, { accountId });
    if (!authenticator) return 'wrong';
    if (authenticator.confirmedAt && !/^\d+$/.test(code))
      return (await this.recoveryCodes.use(accountId, code)) ? 'recovery-code' : 'wrong';
    const now = this.clock.now();
    const secret = this.sealer.open(authenticator.sealedSecret, accountId);
    const timeStep = await timeStepOf(secret, code, now);
    if (timeStep === undefined) return 'wrong';
    // The database decides which of two at the same moment was first.
    const unused = { accountId, lastStep: { $lt: timeStep } };
    const confirmedAt = authenticator.confirmedAt ?? now;
    const used = await this.em.nativeUpdate(BackOfficeAuthenticator, unused, {
      lastStep: timeStep,
      confirmedAt,
    });
    if (used !== 1) return 'wrong';
    return authenticator.confirmedAt ? 'app' : 'new-app';
  }
}

/** Takes app, recovery codes and sessions of an account away. @param em as herself, or as who runs the back office */
export async function forgetSecondFactor(em: EntityManager, accountId: string): Promise<void> {
  await em.nativeDelete(BackOfficeAuthenticator, { accountId });
  await em.nativeDelete(BackOfficeRecoveryCode, { accountId });
  await em.nativeDelete(BackOfficeSession, { accountId });
}
