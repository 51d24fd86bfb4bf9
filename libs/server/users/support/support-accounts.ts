import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { recordInBackOffice } from '#server/audit';
import { actWithLookup, newId } from '#server/platform/database';
import { emailHash } from '../email-address.js';
import { mailJobs } from '../mail-jobs.js';

/** An account as support staff see it: nothing of what its owner answered, and no name. */
export type SupportedAccount = {
  readonly id: string;
  readonly email: string;
  readonly functionGroup: string;
  readonly language: string;
  readonly createdAt: Date;
  readonly verifiedAt: Date | null;
  readonly disabledAt: Date | null;
  /** How many of each she has. */
  readonly sessions: number;
  readonly authenticators: number;
  readonly passkeys: number;
};

/** What support staff can do to an account. */
export const supportActions = [
  'resendVerification',
  'resetSecondFactor',
  'disableAccount',
  'enableAccount',
] as const;
export type SupportAction = (typeof supportActions)[number];

const shown = `select id, email, function_group as "functionGroup", language, created_at as "createdAt",
  email_verified_at as "verifiedAt", disabled_at as "disabledAt",
  (select count(*)::int from session s where s.account_id = a.id) as sessions,
  (select count(*)::int from authenticator t where t.account_id = a.id) as authenticators,
  (select count(*)::int from passkey p where p.account_id = a.id) as passkeys
  from account a where email_hash = app_lookup()`;

const forget = ['session', 'authenticator', 'recovery_code', 'passkey'] as const;

/**
 * Helps a respondent, as the role of the back office: that finds an account by its exact address only, and can reach
 * nothing that the respondent filled in.
 */
@Injectable()
export class SupportAccounts {
  constructor(private readonly em: EntityManager) {}

  /** @param editorId who asks; that she looked is in the audit log */
  find(editorId: string, email: string): Promise<SupportedAccount | undefined> {
    return actWithLookup(this.em, editorId, emailHash(email), async (em) => {
      const account = await this.found(em);
      if (account) await record(em, editorId, 'findAccount', account.id);
      return account;
    });
  }

  /** @returns whether there is such an account, and it could be done */
  act(editorId: string, email: string, action: SupportAction): Promise<boolean> {
    return actWithLookup(this.em, editorId, emailHash(email), async (em) => {
      const account = await this.found(em);
      if (!account || (action === 'resendVerification' && account.verifiedAt)) return false;
      await this.work[action](em, account.id);
      await record(em, editorId, action, account.id);
      return true;
    });
  }

  private async found(em: EntityManager): Promise<SupportedAccount | undefined> {
    const [account] = await em.execute<SupportedAccount[]>(shown);
    return account;
  }

  private readonly work: Readonly<
    Record<SupportAction, (em: EntityManager, id: string) => Promise<unknown>>
  > = {
    resendVerification: (em, id) => askForMail(em, mailJobs.verification, id),
    resetSecondFactor: async (em, id) => {
      for (const table of forget) await em.execute(`delete from ${table} where account_id = ?`, [id]);
      await askForMail(em, mailJobs.secondFactorReset, id);
    },
    disableAccount: async (em, id) => {
      await em.execute('update account set disabled_at = now() where id = ?', [id]);
      await em.execute('delete from session where account_id = ?', [id]);
    },
    enableAccount: (em, id) => em.execute('update account set disabled_at = null where id = ?', [id]),
  };
}

const askForMail = (em: EntityManager, kind: string, id: string): Promise<unknown> =>
  em.execute('insert into outbox (id, kind, user_id, subject_id) values (?, ?, ?, ?)', [
    ...[newId(), kind, id, id],
  ]);

const record = (em: EntityManager, editorId: string, action: string, id: string): Promise<void> =>
  recordInBackOffice(em, editorId, { action, object: { kind: 'account', id }, tenantId: null });
