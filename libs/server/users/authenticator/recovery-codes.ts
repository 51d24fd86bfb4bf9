import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { RecoveryCode } from './authenticator.entities.js';
import { howManyRecoveryCodes, newRecoveryCode, recoveryCodeHash } from './recovery-code-text.js';

/** Codes for when the app is not at hand. Their hashes are bound to the account. */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Makes ten new ones in place of all that were there. @returns them, to be shown once */
  async replace(em: EntityManager, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: howManyRecoveryCodes }, newRecoveryCode);
    const createdAt = this.clock.now();
    await this.clear(em, accountId);
    await em.insertMany(
      RecoveryCode,
      codes.map((code) => ({
        id: newId(),
        accountId,
        codeHash: recoveryCodeHash(accountId, code),
        createdAt,
      })),
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
    const open = { accountId, codeHash: recoveryCodeHash(accountId, code), usedAt: null };
    return (await this.em.nativeUpdate(RecoveryCode, open, { usedAt: this.clock.now() })) === 1;
  }
}
