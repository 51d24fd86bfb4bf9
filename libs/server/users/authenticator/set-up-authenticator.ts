import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI } from 'otplib';
import type { AuthenticatorState, NewAuthenticator } from '#contracts/authenticators';
import { Accounts } from '../accounts.js';
import { authenticatorOff, authenticatorOn, codeWrong } from '../users.errors.js';
import { Authenticators } from './authenticators.js';
import { RecoveryCodes } from './recovery-codes.js';
import { qrOf } from './time-code.js';

/** Turning one's authenticator app on and off, and its recovery codes. */
@Injectable()
export class SetUpAuthenticator {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async show(accountId: string): Promise<AuthenticatorState> {
    return {
      on: await this.authenticators.isOn(accountId),
      recoveryCodesLeft: await this.recoveryCodes.left(accountId),
    };
  }

  /** @throws DomainError authenticator-on */
  async begin(accountId: string): Promise<NewAuthenticator> {
    if (await this.authenticators.isOn(accountId)) throw authenticatorOn();
    const { email } = await this.accounts.own(accountId);
    const secret = generateSecret();
    await this.em.transactional((em) => this.authenticators.propose(em, accountId, secret));
    const address = generateURI({ issuer: 'QuickScan', label: email, secret });
    return { secret, address, qr: qrOf(address) };
  }

  /** @returns recovery codes @throws DomainError code-wrong */
  async confirm(accountId: string, code: string): Promise<string[]> {
    if (!(await this.authenticators.use(accountId, code, false))) throw codeWrong();
    return this.em.transactional(async (em) => {
      if (!(await this.authenticators.confirm(em, accountId))) throw authenticatorOn();
      return this.recoveryCodes.replace(em, accountId);
    });
  }

  /** @returns new recovery codes @throws DomainError authenticator-off */
  async renewCodes(accountId: string): Promise<string[]> {
    if (!(await this.authenticators.isOn(accountId))) throw authenticatorOff();
    return this.em.transactional((em) => this.recoveryCodes.replace(em, accountId));
  }

  /** The recovery codes go with it. */
  async turnOff(accountId: string): Promise<void> {
    await this.em.transactional(async (em) => {
      await this.authenticators.turnOff(em, accountId);
      await this.recoveryCodes.clear(em, accountId);
    });
  }
}
