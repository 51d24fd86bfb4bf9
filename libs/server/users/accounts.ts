import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { withLookup } from '#server/platform/database';
import { Account } from './account.entity.js';
import { emailHash } from './email-address.js';
import { Membership } from './membership.entity.js';

/** What is recorded of a respondent when she finishes an attempt. */
export type Standing = { readonly functionGroup: string; readonly tenantId: string | null };

/** Accounts, for the other modules and the flows before there is a session. */
@Injectable()
export class Accounts {
  constructor(private readonly em: EntityManager) {}

  /** The account with this address; sees no other. */
  findByEmail(email: string): Promise<Account | null> {
    const hash = emailHash(email);
    return withLookup(this.em, hash, (em) => em.findOne(Account, { emailHash: hash }));
  }

  /** The account whose context this is. */
  own(accountId: string): Promise<Account> {
    return this.em.findOneOrFail(Account, { id: accountId });
  }

  /** Function group and confirmed organisation of the account whose context this is. */
  async standing(accountId: string): Promise<Standing> {
    const { functionGroup } = await this.own(accountId);
    const membership = await this.em.findOne(Membership, { accountId, state: 'confirmed' });
    return { functionGroup, tenantId: membership?.tenantId ?? null };
  }
}
