import { Injectable } from '@nestjs/common';
import type { JobHandler, JobInput } from '#server/platform/queue';
import { type MailedInvitation, MailedRounds, roundJobs } from '#server/teams';
import { RoundMails } from './round-mails.js';

/**
 * Mails somebody by the address she was invited at. The link is made here, so that its token is kept nowhere. It runs
 * without a user, so that nothing of it is among what is kept of the organiser.
 */
@Injectable()
abstract class InviteeMailJob implements JobHandler {
  abstract readonly kind: string;
  protected abstract readonly text: string;
  readonly concurrency = 5;

  constructor(
    protected readonly rounds: MailedRounds,
    protected readonly mails: RoundMails,
  ) {}

  async handle({ outboxId, subjectId }: JobInput): Promise<void> {
    const invitation = await this.rounds.ofInvitation(subjectId);
    if (invitation) await this.send(outboxId, invitation);
  }

  giveUp({ outboxId }: JobInput): Promise<void> {
    return this.mails.giveUp(outboxId, null);
  }

  private send(outboxId: string, { id, email, language, round }: MailedInvitation): Promise<void> {
    return this.mails.send({
      id: outboxId,
      accountId: null,
      to: email,
      text: this.text,
      language,
      round,
      path: async () => `/meedoen#token=${await this.rounds.issueToken(id)}`,
    });
  }
}

/** The invitation itself. */
@Injectable()
export class SendRoundInvitationJob extends InviteeMailJob {
  readonly kind = roundJobs.invitation;
  protected readonly text = 'round-invitation';
}

/** A reminder to whoever did not join yet. */
@Injectable()
export class RemindInviteeJob extends InviteeMailJob {
  readonly kind = roundJobs.remindInvitee;
  protected readonly text = 'round-reminder';
}
