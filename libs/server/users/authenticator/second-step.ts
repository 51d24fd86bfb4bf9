import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs } from '#server/platform/database';
import { Tries } from '#server/platform/limits';
import type { Proof } from '../proof.js';
import { SignInRequests } from '../sign-in-requests.js';
import { codeWrong } from '../users.errors.js';
import { Authenticators } from './authenticators.js';
import { RecoveryCodes } from './recovery-codes.js';

/** What is guessed at; the waits grow over all sign-ins of the account together. */
const guessed = (accountId: string): string => `authenticator ${accountId}`;

/** The step after the password: a code of an app or a recovery code, or in a browser that is new a mailed code. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly em: EntityManager,
    private readonly requests: SignInRequests,
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly tries: Tries,
  ) {}

  /** @returns the token that the second step needs; undefined where the password is enough */
  begin({ accountId }: Proof): Promise<string | undefined> {
    return actAs(this.em, accountId, async () => {
      if (!(await this.authenticators.isOn(accountId))) return undefined;
      const request = this.requests.prepare();
      await this.em.transactional((em) => this.requests.insert(em, request, accountId, 'authenticator'));
      return request.token;
    });
  }

  /** @throws DomainError code-wrong, sign-in-request-invalid; TooManyTries */
  async prove({ token, code }: { token: string; code: string }): Promise<Proof> {
    const request = await this.requests.countTry(token, ['authenticator', 'new-device']);
    const { accountId, kind } = request;
    if (!accountId) throw codeWrong();
    await this.tries.take(guessed(accountId));
    const mailed = kind === 'new-device';
    await actAs(this.em, accountId, async () => {
      const fits = mailed ? this.requests.fits(request, code) : await this.fits(accountId, code);
      if (!fits) throw codeWrong();
      await this.em.transactional((em) => this.requests.redeem(em, token));
    });
    await this.tries.forget(guessed(accountId));
    // Whoever reads the mailbox can replace the password: the two are one factor.
    return { accountId, factors: mailed ? 1 : 2 };
  }

  private async fits(accountId: string, code: string): Promise<boolean> {
    if (await this.authenticators.use(accountId, code, true)) return true;
    return this.recoveryCodes.use(accountId, code);
  }
}
