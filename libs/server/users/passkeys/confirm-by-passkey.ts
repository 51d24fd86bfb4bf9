import { Injectable } from '@nestjs/common';
import type { PasskeySignInRequest } from '#contracts/passkeys';
import type { Principal } from '#server/platform/auth';
import { Sessions } from '../sessions.js';
import { passkeyRefused } from '../users.errors.js';
import { PasskeySignIn } from './passkey-sign-in.js';

/** Proving again who one is with a passkey of one's own. It adds no factor to the session. */
@Injectable()
export class ConfirmByPasskey {
  constructor(
    private readonly passkey: PasskeySignIn,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError passkey-refused, also for a passkey of somebody else */
  async confirm(user: Principal, credential: PasskeySignInRequest['credential']): Promise<void> {
    const { accountId } = await this.passkey.signIn(credential);
    if (accountId !== user.accountId) throw passkeyRefused();
    await this.sessions.confirm(user.sessionId);
  }
}
