import { Injectable } from '@nestjs/common';
import { AccountMails } from '#server/jobs/account-mails';
import { type JobHandler, type JobInput, ofUser } from '#server/platform/queue';
import { announceRemovalKind, RemovalNotices } from '#server/retention';
import { Accounts } from '#server/users';

/**
 * Mails that an account or a draft goes, unless it was used since. Only when that has gone, or can go nowhere, the days
 * until the next step begin to count.
 */
@Injectable()
export class AnnounceRemovalJob implements JobHandler {
  readonly kind = announceRemovalKind;
  readonly concurrency = 5;

  constructor(
    private readonly notices: RemovalNotices,
    private readonly accounts: Accounts,
    private readonly mails: AccountMails,
  ) {}

  async handle(input: JobInput): Promise<void> {
    const { outboxId, userId, subjectId } = ofUser(input);
    const notice = await this.notices.standing(subjectId);
    if (!notice) return;
    const { language } = await this.accounts.own(userId);
    const values = { removalDay: inWords(notice.removalDay, language) };
    const mail = { outboxId, userId, occasion: 'account', values } as const;
    await this.mails.send(
      notice.what === 'draft'
        ? { ...mail, text: 'draft-ends', path: () => '/mijn-scan' }
        : { ...mail, text: 'account-ends', path: () => '/inloggen' },
    );
    await this.notices.markAnnounced(subjectId);
  }

  async giveUp(input: JobInput): Promise<void> {
    await this.mails.giveUp(input);
    await this.notices.withdraw(input.subjectId);
  }
}

/** A day as people write it, such as 27 november 2028. */
const inWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
