import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { BackOfficeAccount } from './back-office.entities.js';

/** Who works in the back office. */
@Injectable()
export class EditorNames {
  constructor(private readonly em: EntityManager) {}

  /** Addresses by account. */
  async all(): Promise<ReadonlyMap<string, string>> {
    const accounts = await this.em.find(BackOfficeAccount, {});
    return new Map(accounts.map(({ id, email }) => [id, email]));
  }
}
