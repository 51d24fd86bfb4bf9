import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { normalEmail, Passwords } from '#server/users';
import { BackOfficeAccount } from './back-office.entities.js';
import { BackOfficeSessions } from './back-office-sessions.js';
import { SignInPace } from './sign-in-pace.js';

const credentialsSchema = z.object({
  email: z.string().transform(normalEmail).pipe(z.email().max(254)),
  password: z.string().min(1).max(128),
});

type Credentials = z.infer<typeof credentialsSchema>;

/** Signs someone in to the back office with address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly passwords: Passwords,
    private readonly sessions: BackOfficeSessions,
    private readonly pace: SignInPace,
  ) {}

  /** @returns the token of a new session, or nothing: whatever was wrong, the answer is the same */
  async signIn(form: unknown): Promise<string | undefined> {
    const { data } = credentialsSchema.safeParse(form);
    return data && this.pace.take(data.email, () => this.open(data));
  }

  private async open({ email, password }: Credentials): Promise<string | undefined> {
    const account = await this.em.findOne(BackOfficeAccount, { email });
    const fits = await this.passwords.fits(account?.passwordHash, password);
    return account && fits ? this.sessions.open(account.id) : undefined;
  }
}
