import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Audit } from '#server/audit';
import type { Principal } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { normalEmail } from '#server/users';
import { Invitation } from '../invitation.entity.js';
import { invitationUnknown, tooManyInvitations } from '../members.errors.js';
import { invitationExpiry } from './invitations.js';
import { inviteMemberKind } from './invite-member-kind.js';

/** How many invitations of one organisation may be open at a time. */
const maximumOpen = 1000;
/** Whoever was invited so lately, in ms, gets no second mail. */
const pause = 3600 * 1000;

type Invited = { readonly tenantId: string; readonly email: string; readonly language: string };

/**
 * Inviting people by their address. Nothing here asks whether an address has an account, so the answer cannot tell.
 */
@Injectable()
export class InviteMembers {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError invitations-too-many */
  async invite(user: Principal, tenantId: string, emails: string[], language: string): Promise<void> {
    await this.em.transactional(async (em) => {
      const open = await em.count(Invitation, { tenantId });
      if (open + emails.length > maximumOpen) throw tooManyInvitations();
      for (const email of new Set(emails.map(normalEmail)))
        await this.inviteOne(em, user.accountId, { tenantId, email, language });
    });
  }

  /** @throws DomainError invitation-unknown, also when it is one of another organisation */
  async withdraw({ accountId }: Principal, tenantId: string, id: string): Promise<void> {
    await this.em.transactional(async (em) => {
      if (!(await em.nativeDelete(Invitation, { id, tenantId }))) throw invitationUnknown();
      const object = { kind: 'invitation', id };
      await this.audit.record(em, accountId, { action: 'withdrawInvitation', object, tenantId });
    });
  }

  private async inviteOne(em: EntityManager, accountId: string, invited: Invited): Promise<void> {
    const { tenantId, email } = invited;
    const createdAt = this.clock.now();
    const times = { createdAt, expiresAt: invitationExpiry(createdAt) };
    const known = await em.findOne(Invitation, { tenantId, email });
    if (known && createdAt.getTime() - known.createdAt.getTime() < pause) return;
    const id = known?.id ?? newId();
    if (known) await em.nativeUpdate(Invitation, { id }, times);
    else await em.insert(Invitation, { id, ...invited, ...times, role: 'member', tokenHash: null });
    this.outbox.announce(em, inviteMemberKind, accountId, id);
    await this.audit.record(em, accountId, {
      action: 'inviteMembers',
      object: { kind: 'invitation', id },
      tenantId,
    });
  }
}
