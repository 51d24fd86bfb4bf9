import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '#contracts/memberships';
import { actWithLookup, isUniqueViolation } from '#server/platform/database';
import { Tenants } from '#server/tenants';
import { joinCodeHash } from '../join-code/join-codes.js';
import { JoinCode } from '../join-code.entity.js';
import { joinCodeUnknown, memberAlready, tenantUnknown } from '../members.errors.js';
import { Guesses } from './guesses.js';
import { JoinByInvitation } from './join-by-invitation.js';
import { MembershipWriter } from './membership-writer.js';
import { setName } from './set-name.js';

/** Who joins, from which network address. */
export type Joiner = { readonly accountId: string; readonly address: string };

/**
 * Belonging to an organisation: at once with its join code or an invitation, or by asking. It never follows from the
 * domain of an address.
 */
@Injectable()
export class Join {
  constructor(
    private readonly em: EntityManager,
    private readonly tenants: Tenants,
    private readonly guesses: Guesses,
    private readonly writer: MembershipWriter,
    private readonly byInvitation: JoinByInvitation,
  ) {}

  /** @throws DomainError join-code-unknown, invitation-invalid, tenant-unknown, member-already; TooManyTries */
  async join(joiner: Joiner, request: JoinRequest): Promise<void> {
    try {
      await this.byItsWay(joiner, request);
    } catch (error) {
      // Two requests of one person at once: the first counts.
      if (isUniqueViolation(error)) throw memberAlready();
      throw error;
    }
  }

  private byItsWay(joiner: Joiner, { code, invitation, tenantId, name }: JoinRequest): Promise<void> {
    if (code !== undefined) return this.withCode(joiner, code, name);
    if (invitation !== undefined) return this.byInvitation.join(joiner.accountId, invitation, name);
    return this.byAsking(joiner.accountId, tenantId, name);
  }

  private async withCode({ accountId, address }: Joiner, code: string, name?: string): Promise<void> {
    await this.guesses.begin(accountId, address);
    const codeHash = joinCodeHash(code);
    await actWithLookup(this.em, accountId, codeHash, async (em) => {
      const found = await em.findOne(JoinCode, { codeHash });
      if (!found) throw joinCodeUnknown();
      await setName(em, accountId, name);
      await this.writer.confirm(em, accountId, found.tenantId, 'member');
    });
    await this.guesses.fitted(accountId);
  }

  private async byAsking(accountId: string, tenantId = '', name?: string): Promise<void> {
    if (!(await this.tenants.exists(tenantId))) throw tenantUnknown();
    await this.em.transactional(async (em) => {
      await setName(em, accountId, name);
      await this.writer.request(em, accountId, tenantId);
    });
  }
}
