import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Membership as MembershipResource } from '#contracts/memberships';
import { Tenants } from '#server/tenants';
import { MemberDepartment } from './member-department.entity.js';
import { Membership } from './membership.entity.js';

/** One's own belonging to an organisation, as it is shown. */
@Injectable()
export class Memberships {
  constructor(
    private readonly em: EntityManager,
    private readonly tenants: Tenants,
  ) {}

  /** The one of the account whose context this is; null while she is in her personal space only. */
  async own(accountId: string): Promise<MembershipResource | null> {
    const own = await this.em.findOne(Membership, { accountId });
    if (!own) return null;
    const { id, tenantId, state, role } = own;
    const tenantName = await this.tenants.nameOf(tenantId);
    return { id, tenantId, tenantName, state, role, department: await this.ownDepartment(accountId) };
  }

  /** Where her organisation placed the account whose context this is. */
  async ownDepartment(accountId: string): Promise<string | null> {
    const placed = await this.em.findOne(MemberDepartment, { accountId });
    return placed?.department ?? null;
  }
}
