import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { DepartmentList } from '#contracts/memberships';
import { MemberDepartment, Membership } from '#server/users';
import { departmentNames } from '../place-members/department-names.js';

/** The departments of an organisation, for its administrators, and how many of its members are in each and in none. */
@Injectable()
export class ListDepartments {
  constructor(private readonly em: EntityManager) {}

  async list(tenantId: string): Promise<DepartmentList> {
    const members = await this.em.find(Membership, { tenantId, state: 'confirmed' });
    const ids = new Set(members.map(({ id }) => id));
    const everybody = await this.em.find(MemberDepartment, { tenantId });
    const placed = everybody.filter(({ membershipId }) => ids.has(membershipId));
    const items = departmentNames(placed).map((name) => ({
      name,
      members: placed.filter(({ department }) => department === name).length,
    }));
    return { items, members: members.length, unplaced: members.length - placed.length };
  }
}
