import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { type Contents, MailDelivery, portalAddress } from '#server/mail';
import { invitationDays, type Invitation, Invitations, inviteMemberKind } from '#server/members';
import { CONFIG, type Config } from '#server/platform/config';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { Tenants } from '#server/tenants';

/** The text in the content. */
const text = 'invite-member';

/**
 * Mails an invitation, in the context of the administrator who invites. The link is made here, so that its token is
 * kept nowhere. An invitation that was withdrawn, or whose sender runs the organisation no more, is not there to see.
 */
@Injectable()
export class SendInvitationJob implements JobHandler {
  readonly kind = inviteMemberKind;
  readonly concurrency = 5;

  constructor(
    private readonly invitations: Invitations,
    private readonly tenants: Tenants,
    private readonly editions: Editions,
    private readonly delivery: MailDelivery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle({ outboxId, subjectId }: JobInput): Promise<void> {
    const invitation = await this.invitations.find(subjectId);
    if (!invitation) return;
    const message = { id: outboxId, accountId: null, kind: text, occasion: 'optional' as const };
    await this.delivery.deliver({ ...message, to: invitation.email }, () => this.write(invitation));
  }

  giveUp({ outboxId }: JobInput): Promise<void> {
    return this.delivery.giveUp({ id: outboxId, accountId: null });
  }

  private async write({ id, language, tenantId }: Invitation): Promise<Contents> {
    const words = await this.editions.mailText(text, language);
    const organisation = await this.tenants.nameOf(tenantId);
    const path = `/uitnodiging#token=${await this.invitations.issueToken(id)}`;
    const link = portalAddress(this.config.PUBLIC_URL, language, path);
    const values = { productName: 'QuickScan', organisation, validDays: String(invitationDays) };
    return { words: { ...words, link }, values };
  }
}
