import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { SignUpInvitedRequest } from '#contracts/memberships';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actAs, withLookup } from '#server/platform/database';
import { Account, Accounts, type Proof, SignUp } from '#server/users';
import { Invitation } from '../invitation.entity.js';
import { JoinByInvitation } from '../join/join-by-invitation.js';
import { accountExists, invitationInvalid } from '../members.errors.js';

/**
 * An account for who follows an invitation from her mailbox, and her membership with it. Only that mailbox ever had the
 * token, so the address counts as confirmed.
 */
@Injectable()
export class SignUpInvited {
  constructor(
    private readonly em: EntityManager,
    private readonly signUp: SignUp,
    private readonly accounts: Accounts,
    private readonly joining: JoinByInvitation,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError invitation-invalid, password-too-weak, function-group-unknown; account-exists, said only to who
   * has the mailbox
   */
  async begin({ token, name, ...details }: SignUpInvitedRequest, language: string): Promise<Proof> {
    const email = await this.invited(token);
    if ((await this.accounts.findByEmail(email))?.emailVerifiedAt) throw accountExists();
    await this.signUp.prepare({ email, ...details }, language);
    const account = await this.accounts.findByEmail(email);
    if (!account) throw invitationInvalid();
    const { id } = account;
    const confirmed = await actAs(this.em, id, () =>
      this.em.nativeUpdate(Account, { id, emailVerifiedAt: null }, { emailVerifiedAt: this.clock.now() }),
    );
    // Of two at once the second is a guest in an account that is there.
    if (confirmed !== 1) throw accountExists();
    await this.joining.join(id, token, name);
    return { accountId: id, factors: 1 };
  }

  private async invited(token: string): Promise<string> {
    const tokenHash = hashToken(token);
    const open = { tokenHash, expiresAt: { $gt: this.clock.now() } };
    const found = await withLookup(this.em, tokenHash, (em) => em.findOne(Invitation, open));
    if (!found) throw invitationInvalid();
    return found.email;
  }
}
