import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { type Contents, MailDelivery, MailMessages, type Occasion, portalAddress } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import type { JobInput } from '#server/platform/queue';
import { Accounts } from '#server/users';

/** The placeholders of a text, besides the product's name. */
type Values = Readonly<Record<string, string>>;

/** A mail to the owner of an account. */
export type AccountMail = {
  /** Its outbox row. */
  readonly outboxId: string;
  /** The account whose context this is. */
  readonly userId: string;
  /** Where it goes, when that is not the account's own address. */
  readonly to?: string;
  /** The text in the content, e.g. `verify-email`. */
  readonly text: string;
  readonly occasion: Exclude<Occasion, 'optional'>;
  /** The page of the portal that its button leads to, e.g. `/inloggen`; asked for only when the mail is going out. */
  readonly path: () => string | Promise<string>;
  /** Likewise asked for only when the mail is going out, where they are not known before. */
  readonly values?: Values | (() => Promise<Values>);
};

/** Writes to the owners of accounts, in their own language. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly accounts: Accounts,
    private readonly editions: Editions,
    private readonly delivery: MailDelivery,
    private readonly messages: MailMessages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(mail: AccountMail): Promise<void> {
    const { email, language } = await this.accounts.own(mail.userId);
    const { outboxId: id, userId: accountId, text: kind, occasion } = mail;
    const message = { id, accountId, kind, occasion, to: mail.to ?? email };
    await this.delivery.deliver(message, () => this.write(mail, language));
  }

  /** How many mails of this text the account got in the last hour before this one. */
  sentLately({ outboxId, userId, text }: Pick<AccountMail, 'outboxId' | 'userId' | 'text'>): Promise<number> {
    return this.messages.countLately(userId, text, outboxId);
  }

  /** The last try was in vain. */
  async giveUp({ outboxId, userId }: JobInput): Promise<void> {
    if (userId !== null) await this.delivery.giveUp({ id: outboxId, accountId: userId });
  }

  private async write({ text, path, values = {} }: AccountMail, language: string): Promise<Contents> {
    const words = await this.editions.mailText(text, language);
    const link = portalAddress(this.config.PUBLIC_URL, language, await path());
    const filled = typeof values === 'function' ? await values() : values;
    return { words: { ...words, link }, values: { productName: 'QuickScan', ...filled } };
  }
}
