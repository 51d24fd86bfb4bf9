import { Injectable } from '@nestjs/common';
import { Tries } from '#server/platform/limits';
import { normalEmail } from './email-address.js';
import { Passwords } from './passwords.js';

/** What is guessed at; the same whether or not the address has an account. */
const guessed = (email: string): string => `password ${normalEmail(email)}`;

/** Checks passwords of addresses, and limits guessing at them. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly passwords: Passwords,
    private readonly tries: Tries,
  ) {}

  /**
   * Whether the password fits; takes the same time when there is nothing to compare with.
   * @throws TooManyTries, whether or not the address has an account
   */
  async fits(email: string, passwordHash: string | null | undefined, password: string): Promise<boolean> {
    await this.tries.take(guessed(email));
    const fits = await this.passwords.fits(passwordHash, password);
    if (fits) await this.forget(email);
    return fits;
  }

  /** Lets guessing begin anew, after the owner showed herself in another way. */
  forget(email: string): Promise<void> {
    return this.tries.forget(guessed(email));
  }
}
