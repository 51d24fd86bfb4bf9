import { Injectable } from '@nestjs/common';
import type { Me } from '#contracts/sessions';
import { Accounts } from '../accounts.js';
import { Memberships } from '../memberships.js';

/** The account whose context this is, as its owner sees it. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly accounts: Accounts,
    private readonly memberships: Memberships,
  ) {}

  async show(accountId: string): Promise<Me> {
    const { id, email, functionGroup, language, name } = await this.accounts.own(accountId);
    const membership = await this.memberships.own(accountId);
    return { id, email, functionGroup, language, name: name ?? null, membership };
  }
}
