import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { actAs } from '#server/platform/database';
import { Account } from '../account.entity.js';
import type { Proof } from '../proof.js';
import { SignInRequests } from '../sign-in-requests.js';

/** Signing in with a mailed code alone. */
@Injectable()
export class RedeemSignInCode {
  constructor(
    private readonly em: EntityManager,
    private readonly requests: SignInRequests,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError code-wrong, sign-in-request-invalid */
  async redeem({ token, code }: { token: string; code: string }): Promise<Proof> {
    const accountId = await this.requests.tryCode(token, code, 'mailed-code');
    await actAs(this.em, accountId, () =>
      this.em.transactional(async (em) => {
        await this.requests.redeem(em, token);
        await this.confirm(em, accountId);
      }),
    );
    return { accountId, factors: 1 };
  }

  /**
   * The code proves the mailbox, so it confirms the address. The password of an unconfirmed account may be somebody
   * else's, who hoped for this: it goes.
   */
  private async confirm(em: EntityManager, id: string): Promise<void> {
    const unconfirmed = { id, emailVerifiedAt: null };
    await em.nativeUpdate(Account, unconfirmed, { emailVerifiedAt: this.clock.now(), passwordHash: null });
  }
}
