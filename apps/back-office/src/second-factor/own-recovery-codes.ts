import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { actAs, newId } from '#server/platform/database';
import { howManyRecoveryCodes, newRecoveryCode, recoveryCodeHash } from '#server/users';
import { BackOfficeRecoveryCode } from './back-office-recovery-code.entity.js';

/** Codes of who works here, for when the app is not at hand. Their hashes are bound to the account. */
@Injectable()
export class OwnRecoveryCodes {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Makes ten in place of all that were there. @returns them, to be shown once */
  replace(accountId: string): Promise<string[]> {
    const codes = Array.from({ length: howManyRecoveryCodes }, newRecoveryCode);
    const createdAt = this.clock.now();
    const rows = codes.map((code) => ({
      ...{ id: newId(), accountId, createdAt },
      codeHash: recoveryCodeHash(accountId, code),
    }));
    return actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        await em.nativeDelete(BackOfficeRecoveryCode, { accountId });
        await em.insertMany(BackOfficeRecoveryCode, rows);
        return codes;
      }),
    );
  }

  left(accountId: string): Promise<number> {
    return actAs(this.em, accountId, () => this.em.count(BackOfficeRecoveryCode, { accountId }));
  }

  /** Uses a code up, in the context of its owner. @returns whether it was there to be used */
  async use(accountId: string, code: string): Promise<boolean> {
    const codeHash = recoveryCodeHash(accountId, code);
    return (await this.em.nativeDelete(BackOfficeRecoveryCode, { accountId, codeHash })) === 1;
  }
}
