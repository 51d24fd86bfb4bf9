import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { evenly } from '#server/platform/http';
import { Crowds, Tries } from '#server/platform/limits';
import { normalEmail, Passwords } from '#server/users';
import type { Editor } from './editor.js';
import { BackOfficeAccount } from './back-office.entities.js';

const credentialsSchema = z.object({
  email: z.string().transform(normalEmail).pipe(z.email().max(254)),
  password: z.string().min(1).max(128),
});

type Credentials = z.infer<typeof credentialsSchema>;

/** What is guessed at; known and unknown addresses alike. */
const guessed = (email: string): string => `back office password ${email}`;

/** The first step of signing in to the back office: address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly passwords: Passwords,
    private readonly tries: Tries,
    private readonly crowds: Crowds,
  ) {}

  /**
   * @param place where the request comes from
   * @returns whose password it is, or nothing: whatever was wrong, the answer and its time are the same
   * @throws TooManyTries
   */
  prove(form: unknown, place: string): Promise<string | undefined> {
    return evenly(async () => {
      await this.crowds.take(`back office sign-in ${place}`);
      const { data } = credentialsSchema.safeParse(form);
      return data && this.check(data);
    });
  }

  /** Whether this is the password of who is signed in. @throws TooManyTries */
  async proveAgain({ accountId, email }: Editor, password: string): Promise<boolean> {
    return (await this.check({ email, password })) === accountId;
  }

  private async check({ email, password }: Credentials): Promise<string | undefined> {
    await this.tries.take(guessed(email));
    const account = await this.em.findOne(BackOfficeAccount, { email, disabledAt: null });
    if (!(await this.passwords.fits(account?.passwordHash, password))) return undefined;
    await this.tries.forget(guessed(email));
    return account?.id;
  }
}
