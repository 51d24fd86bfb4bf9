import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignUpRequest } from '#contracts/accounts';
import { actAs, isUniqueViolation, newId } from '#server/platform/database';
import { Accounts } from '../accounts.js';
import { Passwords } from '../passwords.js';
import { type AccountDetails, AccountWriter } from './account-writer.js';
import { SignUpChecks } from './sign-up-checks.js';

/**
 * Makes an account and asks for the mail that confirms its address. Whoever asks learns nothing about
 * whether the address was known: the answer is the same, only the mail differs.
 */
@Injectable()
export class SignUp {
  constructor(
    private readonly em: EntityManager,
    private readonly checks: SignUpChecks,
    private readonly passwords: Passwords,
    private readonly accounts: Accounts,
    private readonly writer: AccountWriter,
  ) {}

  /** @throws DomainError password-too-weak, function-group-unknown, tenant-unknown */
  async signUp(request: SignUpRequest, language: string): Promise<void> {
    await this.checks.check(request);
    const { password } = request;
    const passwordHash = password === undefined ? null : await this.passwords.hash(password);
    await this.write({ ...request, language, passwordHash, mailed: true });
  }

  /**
   * Makes an account that counts once its owner types a code that is mailed to her; one that is confirmed stays as it is.
   * @throws DomainError function-group-unknown
   */
  async prepare(email: string, functionGroup: string, language: string): Promise<void> {
    const request = { email, functionGroup, tenantId: null };
    await this.checks.check(request);
    await this.write({ ...request, language, passwordHash: null, mailed: false });
  }

  private async write(details: AccountDetails): Promise<void> {
    if (await this.create(details)) return;
    const known = await this.accounts.findByEmail(details.email);
    if (known) await actAs(this.em, known.id, () => this.writer.signedUpAgain(known, details));
  }

  /** @returns false when the address was known already. */
  private async create(details: AccountDetails): Promise<boolean> {
    const id = newId();
    try {
      await actAs(this.em, id, () => this.writer.create(id, details));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }
}
