import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { type Contents, MailDelivery, type Message, portalAddress } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import { type MailedRound, roundInvitationDays } from '#server/teams';
import { dayOf, roundMailMessages } from './round-mails.messages.js';

/** A mail about a round: to whom, which text, and where its button leads. */
export type RoundMail = Pick<Message, 'id' | 'accountId' | 'to'> & {
  /** The text in the content, e.g. `round-invitation`. */
  readonly text: string;
  readonly language: string;
  readonly round: MailedRound;
  /** Asked for only when the mail is going out. */
  readonly path: () => string | Promise<string>;
};

/** Writes about rounds, from the organiser by name; answers go to her. One click stops all of it. */
@Injectable()
export class RoundMails {
  constructor(
    private readonly editions: Editions,
    private readonly delivery: MailDelivery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  send(mail: RoundMail): Promise<void> {
    const { id, accountId, to, text: kind } = mail;
    return this.delivery.deliver({ id, accountId, to, kind, occasion: 'optional' }, () => this.write(mail));
  }

  /** The last try was in vain. */
  giveUp(id: string, accountId: string | null): Promise<void> {
    return this.delivery.giveUp({ id, accountId });
  }

  private async write({ text, language, round, path }: RoundMail): Promise<Contents> {
    const words = await this.editions.mailText(text, language);
    const link = portalAddress(this.config.PUBLIC_URL, language, await path());
    const { organiserName: organiser, organiserEmail: replyTo, team, message, kind, closesAt } = round;
    return {
      words: { ...words, link },
      values: {
        productName: 'QuickScan',
        organiser,
        team,
        message,
        kind: roundMailMessages(language).kinds[kind],
        closesOn: dayOf(closesAt, language),
        validDays: String(roundInvitationDays),
      },
      sender: { name: organiser, replyTo },
    };
  }
}
