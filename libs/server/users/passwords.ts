import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import { passwordTooWeak } from './users.errors.js';

/** argon2id with the parameters of TRUST.md: 19 MiB, two passes, one lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The lowest zxcvbn score (0–4) that is let through: 10^8 guesses. */
const weakestScore = 3;

/** Words that everybody would try here. */
const ownWords = ['quickscan', 'gemeente', 'welkom', 'wachtwoord', 'diversiteit'];

/** Hashes, verifies and judges passwords. */
@Injectable()
export class Passwords {
  private readonly judge = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, own: ownWords },
    graphs: common.adjacencyGraphs,
  });
  /** Compared with when there is no account, so that the answer takes as long. */
  private readonly nobody = hash('nobody has this password', argon2id);

  /** @throws DomainError password-too-weak when it is on a list of known ones or easily guessed. */
  refuseWeak(password: string, email: string): void {
    if (this.isWeak(password, email)) throw passwordTooWeak();
  }

  isWeak(password: string, email: string): boolean {
    return this.judge.check(password, email.split(/[@.]/)).score < weakestScore;
  }

  hash(password: string): Promise<string> {
    return hash(password, argon2id);
  }

  /** Whether the password fits; takes the same time when there is nothing to compare with. */
  async fits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
    const fits = await verify(passwordHash ?? (await this.nobody), password);
    return fits && typeof passwordHash === 'string';
  }
}
