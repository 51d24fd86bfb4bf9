import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { ChangeProfileRequest } from '#contracts/accounts';
import { Editions } from '#server/content';
import { Account } from '../account.entity.js';
import { functionGroupUnknown } from '../users.errors.js';

/** Changes what an account says of its owner. Finished attempts keep what they recorded. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
  ) {}

  /** @throws DomainError function-group-unknown */
  async change(id: string, { functionGroup, language }: ChangeProfileRequest): Promise<void> {
    if (functionGroup && !(await this.editions.knowsFunctionGroup(functionGroup))) {
      throw functionGroupUnknown();
    }
    const changes = { ...(functionGroup && { functionGroup }), ...(language && { language }) };
    if (Object.keys(changes).length > 0) await this.em.nativeUpdate(Account, { id }, changes);
  }
}
