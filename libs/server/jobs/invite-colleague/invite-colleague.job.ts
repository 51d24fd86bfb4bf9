import { Inject, Injectable } from '@nestjs/common';
import { ColleagueInvitations, inviteColleagueKind, type MailedInvitation } from '#server/colleagues';
import { Editions } from '#server/content';
import { type Contents, MailDelivery } from '#server/mail';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import type { JobHandler, JobInput } from '#server/platform/queue';

/** Mails who is invited to work in the back office. The link is made here, so that its token is kept nowhere. */
@Injectable()
export class InviteColleagueJob implements JobHandler {
  readonly kind = inviteColleagueKind;
  readonly concurrency = 1;

  constructor(
    private readonly invitations: ColleagueInvitations,
    private readonly editions: Editions,
    private readonly delivery: MailDelivery,
    @Inject(CONFIG) private readonly config: WorkerConfig,
  ) {}

  async handle({ outboxId, subjectId }: JobInput): Promise<void> {
    const invitation = await this.invitations.find(subjectId);
    if (!invitation) return;
    const message = {
      id: outboxId,
      accountId: null,
      kind: 'invite-colleague',
      to: invitation.email,
    } as const;
    await this.delivery.deliver({ ...message, occasion: 'account' }, () => this.write(invitation));
  }

  giveUp({ outboxId }: JobInput): Promise<void> {
    return this.delivery.giveUp({ id: outboxId, accountId: null });
  }

  private async write({ id, language }: MailedInvitation): Promise<Contents> {
    const words = await this.editions.mailText('invite-colleague', language);
    const token = await this.invitations.issueToken(id);
    const link = `${this.config.BACK_OFFICE_URL}/admin/join?token=${token}`;
    return { words: { ...words, link }, values: { productName: 'QuickScan' } };
  }
}
