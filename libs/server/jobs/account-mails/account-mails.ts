import { Inject, Injectable } from '@nestjs/common';
import { Editions } from '#server/content';
import { Mailer, portalAddress } from '#server/mail';
import { CONFIG, type Config } from '#server/platform/config';
import { Accounts } from '#server/users';

/** A mail to the owner of an account. */
export type AccountMail = {
  /** Its outbox row. */
  readonly outboxId: string;
  /** The account whose context this is. */
  readonly userId: string;
  /** The text in the content, e.g. `verify-email`. */
  readonly text: string;
  /** The page of the portal that its button leads to, e.g. `/inloggen`. */
  readonly path: string;
  /** The placeholders of the text, besides the product's name. */
  readonly values?: Readonly<Record<string, string>>;
};

/** Writes to the owners of accounts, in their own language. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly accounts: Accounts,
    private readonly editions: Editions,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send({ outboxId, userId, text, path, values = {} }: AccountMail): Promise<void> {
    const { email, language } = await this.accounts.own(userId);
    const words = await this.editions.mailText(text, language);
    await this.mailer.send({
      id: outboxId,
      to: email,
      words: { ...words, link: portalAddress(this.config.PUBLIC_URL, language, path) },
      values: { productName: 'QuickScan', ...values },
    });
  }
}
