import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { passwordSchema } from '#contracts/accounts';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { normalEmail, Passwords } from '#server/users';
import { spokenLanguage } from '../language/spoken.js';
import { BackOfficeAccount } from '../sign-in/back-office.entities.js';
import { BackOfficeInvitation } from './invitation.entity.js';

const formSchema = z.object({
  token: z.string().min(1).max(200),
  email: z.string().transform(normalEmail).pipe(z.email().max(254)),
  password: passwordSchema,
});

/** What came of it: made, or why not. */
export type Outcome = 'made' | 'form-incomplete' | 'password-too-weak' | 'link-invalid';

/** Makes the first platform administrator of a new installation, once, with the operator's link. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly em: EntityManager,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async make(form: unknown): Promise<Outcome> {
    const { data } = formSchema.safeParse(form);
    if (!data) return 'form-incomplete';
    if (this.passwords.isWeak(data.password, data.email)) return 'password-too-weak';
    const passwordHash = await this.passwords.hash(data.password);
    const tokenHash = hashToken(data.token);
    const made = await withLookup(this.em, tokenHash, (em) =>
      this.redeem(em, tokenHash, data.email, passwordHash),
    );
    return made ? 'made' : 'link-invalid';
  }

  private async redeem(
    em: EntityManager,
    tokenHash: string,
    email: string,
    passwordHash: string,
  ): Promise<boolean> {
    const now = this.clock.now();
    const open = { tokenHash, redeemedAt: null, email: null, expiresAt: { $gt: now } };
    if ((await em.nativeUpdate(BackOfficeInvitation, open, { redeemedAt: now })) !== 1) return false;
    if ((await em.count(BackOfficeAccount, {})) > 0) return false;
    const role = 'platform-administrator' as const;
    const language = spokenLanguage();
    await em.insert(BackOfficeAccount, { id: newId(), email, passwordHash, role, language, createdAt: now });
    return true;
  }
}
