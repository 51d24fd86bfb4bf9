import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignUpRequest } from '#contracts/accounts';
import { actAs, isUniqueViolation, newId } from '#server/platform/database';
import { Accounts } from '../accounts.js';
import { Passwords } from '../passwords.js';
import { type AccountDetails, AccountWriter } from './account-writer.js';
import { SignUpChecks } from './sign-up-checks.js';

/** Who shows otherwise that an address is hers. */
export type Prepared = Pick<SignUpRequest, 'email' | 'functionGroup' | 'password'>;

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
    await this.write({ ...request, language, passwordHash: await this.hashOf(request), mailed: true });
  }

  /**
   * Makes an account that counts once its owner shows otherwise that its address is hers; one that is confirmed stays as
   * it is.
   * @throws DomainError function-group-unknown, password-too-weak
   */
  async prepare(person: Prepared, language: string): Promise<void> {
    const request = { ...person, tenantId: null };
    await this.checks.check(request);
    await this.write({ ...request, language, passwordHash: await this.hashOf(person), mailed: false });
  }

  /** Null for who chose no password. */
  private async hashOf({ password }: Pick<Prepared, 'password'>): Promise<string | null> {
    return password === undefined ? null : this.passwords.hash(password);
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
