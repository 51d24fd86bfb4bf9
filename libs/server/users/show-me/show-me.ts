import { Injectable } from '@nestjs/common';
import type { Me } from '#contracts/sessions';
import { Accounts } from '../accounts.js';
import { Memberships } from '../memberships.js';

/** What is the account's own, wherever its owner is signed in. */
export type OwnAccount = Omit<Me, 'sharedComputer'>;

/** The account whose context this is, as its owner sees it. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly accounts: Accounts,
    private readonly memberships: Memberships,
  ) {}

  /** @param sharedComputer whether others use the device of this session too */
  async show(accountId: string, sharedComputer: boolean): Promise<Me> {
    return { ...(await this.account(accountId)), sharedComputer };
  }

  async account(accountId: string): Promise<OwnAccount> {
    const { id, email, functionGroup, language, name } = await this.accounts.own(accountId);
    const membership = await this.memberships.own(accountId);
    return { id, email, functionGroup, language, name: name ?? null, membership };
  }
}
