import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { Account } from '../account.entity.js';
import { emailHash, normalEmail } from '../email-address.js';
import { Membership } from '../membership.entity.js';
import { mailJobs } from '../mail-jobs.js';

/** What a sign-up brings, with the password hashed. */
export type AccountDetails = {
  readonly email: string;
  /** Null for an account without a password. */
  readonly passwordHash: string | null;
  readonly functionGroup: string;
  readonly tenantId: string | null;
  readonly organisationName?: string | undefined;
  readonly language: string;
  /** Who proves her address in another way gets no mail from here. */
  readonly mailed: boolean;
};

/** Writes the account of a sign-up, in its own context, and asks for the mail that belongs to it. */
@Injectable()
export class AccountWriter {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  create(id: string, details: AccountDetails): Promise<void> {
    const createdAt = this.clock.now();
    return this.em.transactional(async (em) => {
      await em.insert(Account, {
        id,
        email: normalEmail(details.email),
        emailHash: emailHash(details.email),
        createdAt,
        ...changeable(details),
      });
      await this.request(em, id, details.tenantId);
      if (details.mailed) this.outbox.announce(em, mailJobs.verification, id, id);
    });
  }

  /**
   * The address was known. While it is unconfirmed the last sign-up counts, so that nobody can take an
   * address beforehand with a password of her own; once confirmed, its owner is told by mail.
   */
  signedUpAgain(known: Account, details: AccountDetails): Promise<void> {
    return this.em.transactional(async (em) => {
      const open = { id: known.id, emailVerifiedAt: null };
      const replaced = await em.nativeUpdate(Account, open, changeable(details));
      if (replaced) await this.request(em, known.id, details.tenantId);
      const mail = replaced ? mailJobs.verification : mailJobs.accountExists;
      if (details.mailed) this.outbox.announce(em, mail, known.id, known.id);
    });
  }

  private async request(em: EntityManager, accountId: string, tenantId: string | null): Promise<void> {
    if (!tenantId || (await em.count(Membership, { accountId, tenantId }))) return;
    await em.nativeDelete(Membership, { accountId, state: 'requested' });
    const createdAt = this.clock.now();
    await em.insert(Membership, { id: newId(), accountId, tenantId, state: 'requested', createdAt });
  }
}

const changeable = (details: AccountDetails) => ({
  passwordHash: details.passwordHash,
  functionGroup: details.functionGroup,
  language: details.language,
  unlistedOrganisation: details.organisationName ?? null,
});
