import { Injectable } from '@nestjs/common';
import type { SignUpRequest } from '#contracts/accounts';
import { Editions } from '#server/content';
import { Tenants } from '#server/tenants';
import { Passwords } from '../passwords.js';
import { functionGroupUnknown, tenantUnknown } from '../users.errors.js';

/** What must be true of a sign-up before anything is looked up or written. */
@Injectable()
export class SignUpChecks {
  constructor(
    private readonly passwords: Passwords,
    private readonly tenants: Tenants,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError password-too-weak, function-group-unknown, tenant-unknown */
  async check({ password, email, functionGroup, tenantId }: SignUpRequest): Promise<void> {
    if (password !== undefined) this.passwords.refuseWeak(password, email);
    if (!(await this.editions.knowsFunctionGroup(functionGroup))) throw functionGroupUnknown();
    if (tenantId && !(await this.tenants.exists(tenantId))) throw tenantUnknown();
  }
}
