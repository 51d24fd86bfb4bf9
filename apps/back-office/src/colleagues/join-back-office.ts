import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { passwordSchema } from '#contracts/accounts';
import { recordInBackOffice } from '#server/audit';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actWithLookup, newId, withLookup } from '#server/platform/database';
import { Passwords } from '#server/users';
import { BackOfficeInvitation } from '../first-administrator/invitation.entity.js';
import { languageOf } from '../language/speak-to.js';
import { languages } from '../language/spoken.js';
import { BackOfficeAccount, BackOfficeSession } from '../sign-in/back-office.entities.js';

const formSchema = z.object({ token: z.string().min(1).max(200), password: passwordSchema });

/** What came of it: joined, or why not. */
export type JoinOutcome = 'joined' | 'formIncomplete' | 'tooWeak' | 'linkInvalid';

/** Coming to work here by the link in an invitation; who has an account already chooses a new password by it. */
@Injectable()
export class JoinBackOffice {
  constructor(
    private readonly em: EntityManager,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async join(form: unknown): Promise<JoinOutcome> {
    const { data } = formSchema.safeParse(form);
    if (!data) return 'formIncomplete';
    const tokenHash = hashToken(data.token);
    const invitation = await withLookup(this.em, tokenHash, (em) => this.find(em, tokenHash));
    const email = invitation?.email;
    if (!email) return 'linkInvalid';
    if (this.passwords.isWeak(data.password, email)) return 'tooWeak';
    const passwordHash = await this.passwords.hash(data.password);
    const known = await this.em.findOne(BackOfficeAccount, { email });
    const accountId = known?.id ?? newId();
    const isJoined = await actWithLookup(this.em, accountId, tokenHash, async (em) => {
      if (!(await this.redeem(em, tokenHash))) return false;
      if (known) await renewPassword(em, accountId, passwordHash);
      else await this.add(em, accountId, invitation, passwordHash);
      return true;
    });
    return isJoined ? 'joined' : 'linkInvalid';
  }

  private open(tokenHash: string) {
    return { tokenHash, email: { $ne: null }, redeemedAt: null, expiresAt: { $gt: this.clock.now() } };
  }

  private find(em: EntityManager, tokenHash: string): Promise<BackOfficeInvitation | null> {
    return em.findOne(BackOfficeInvitation, this.open(tokenHash));
  }

  /** The database decides which of several at the same moment was first. */
  private async redeem(em: EntityManager, tokenHash: string): Promise<boolean> {
    const redeemedAt = this.clock.now();
    return (await em.nativeUpdate(BackOfficeInvitation, this.open(tokenHash), { redeemedAt })) === 1;
  }

  private async add(
    em: EntityManager,
    id: string,
    { email, role, language }: BackOfficeInvitation,
    passwordHash: string,
  ): Promise<void> {
    if (!email || !role) throw new Error('an invitation of nobody');
    const createdAt = this.clock.now();
    const spoken = languageOf(language) ?? languages[0];
    await em.insert(BackOfficeAccount, { id, email, role, passwordHash, language: spoken, createdAt });
    await record(em, id, 'joinBackOffice');
  }
}

async function renewPassword(em: EntityManager, id: string, passwordHash: string): Promise<void> {
  await em.nativeUpdate(BackOfficeAccount, { id }, { passwordHash });
  await em.nativeDelete(BackOfficeSession, { accountId: id });
  await record(em, id, 'renewOwnPassword');
}

const record = (em: EntityManager, id: string, action: string): Promise<void> =>
  recordInBackOffice(em, id, { action, object: { kind: 'back-office-account', id }, tenantId: null });
