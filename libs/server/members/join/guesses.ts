import { Injectable } from '@nestjs/common';
import { Crowds, Tries } from '#server/platform/limits';

/** What is guessed at, per account. */
const guessed = (accountId: string): string => `join-code ${accountId}`;

/** Limits guessing of join codes: of one account by waits that grow, of one network address as a crowd. */
@Injectable()
export class Guesses {
  constructor(
    private readonly tries: Tries,
    private readonly crowds: Crowds,
  ) {}

  /** Counts a try before it is looked up. @throws TooManyTries */
  async begin(accountId: string, address: string): Promise<void> {
    await this.crowds.take(`join-code ${address}`);
    await this.tries.take(guessed(accountId));
  }

  /** It fitted: no guess at all. */
  fitted(accountId: string): Promise<void> {
    return this.tries.forget(guessed(accountId));
  }
}
