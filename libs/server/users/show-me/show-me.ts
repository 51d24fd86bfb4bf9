import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Me } from '#contracts/sessions';
import { Tenants } from '#server/tenants';
import { Accounts } from '../accounts.js';
import { Membership } from '../membership.entity.js';

/** The account whose context this is, as its owner sees it. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly tenants: Tenants,
  ) {}

  async show(accountId: string): Promise<Me> {
    const { id, email, functionGroup, language } = await this.accounts.own(accountId);
    return { id, email, functionGroup, language, membership: await this.membership(accountId) };
  }

  private async membership(accountId: string): Promise<Me['membership']> {
    const [latest] = await this.em.find(
      Membership,
      { accountId },
      { orderBy: { createdAt: 'desc' }, limit: 1 },
    );
    if (!latest) return null;
    const { tenantId, state } = latest;
    return { tenantId, tenantName: await this.tenants.nameOf(tenantId), state };
  }
}
