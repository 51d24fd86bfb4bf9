import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Authenticators } from '../authenticator/authenticators.js';
import { RecoveryCodes } from '../authenticator/recovery-codes.js';
import { Passkey } from '../passkeys/passkey.entity.js';

/** All that an account may prove a second factor with. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
  ) {}

  async clear(em: EntityManager, accountId: string): Promise<void> {
    await this.authenticators.turnOff(em, accountId);
    await this.recoveryCodes.clear(em, accountId);
    await em.nativeDelete(Passkey, { accountId });
  }
}
