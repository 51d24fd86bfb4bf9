import { randomInt } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { RecoveryCode } from './authenticator.entities.js';

const howMany = 10;
const length = 12;
/** Nothing that is easily taken for something else. 30 symbols: 12 of them are 58 bits. */
const symbols = 'abcdefghjkmnpqrstuvwxyz2345679';

/** Codes for when the app is not at hand. Their hashes are bound to the account. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Makes ten new ones in place of all that were there. @returns them, to be shown once */
  async replace(em: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: howMany }, newCode);
    const createdAt = this.clock.now();
    await this.clear(em, accountId);
    await em.insertMany(
      RecoveryCode,
      codes.map((code) => ({ id: newId(), accountId, codeHash: hashCode(accountId, code), createdAt })),
    );
    return codes;
  }

  async clear(em: EntityManager, accountId: string): Promise<void> {
    await em.nativeDelete(RecoveryCode, { accountId });
  }

  left(accountId: string): Promise<number> {
    return this.em.count(RecoveryCode, { accountId, usedAt: null });
  }

  /** Uses a code up. @returns whether it was there to be used */
  async use(accountId: string, code: string): Promise<boolean> {
    const open = { accountId, codeHash: hashCode(accountId, code), usedAt: null };
    return (await this.em.nativeUpdate(RecoveryCode, open, { usedAt: this.clock.now() })) === 1;
  }
}

/** In three groups, e.g. `k7wm-2dqx-94ht`. */
function newCode(): string {
  const code = Array.from({ length }, () => symbols[randomInt(symbols.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** However it was typed: with or without dashes, in capitals. */
const hashCode = (accountId: string, code: string): string =>
  hashToken(`${accountId}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
