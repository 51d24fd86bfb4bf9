import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import { type LetterWords, renderLetter } from './letter-template.js';
import { unsubscribeText } from './letter.messages.js';
import type { Occasion } from './occasion.js';
import { ReturnAddresses } from './return-addresses.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';

/** One letter to one person. */
export type Letter = {
  /** Its outbox row: the same row is the same Message-ID, however often a killed worker sends it. */
  readonly id: string;
  readonly to: string;
  readonly occasion: Occasion;
  readonly words: LetterWords;
  readonly values: Readonly<Record<string, string>>;
};

/** How long a mail server may keep us waiting, in ms. Together less than a message stays in hand (`MailMessages`). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends letters over SMTP. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(
    @Inject(CONFIG) private readonly config: WorkerConfig,
    private readonly returnAddresses: ReturnAddresses,
    private readonly unsubscribeLinks: UnsubscribeLinks,
  ) {
    this.transport = createTransport({ url: config.SMTP_URL, ...patience });
    this.domain = new URL(config.PUBLIC_URL).hostname;
  }

  async send({ id, to, occasion, words, values }: Letter): Promise<void> {
    const canBeStopped = occasion === 'optional';
    const letter = renderLetter(canBeStopped ? this.withStop(id, words) : words, values);
    await this.transport.sendMail({
      from: this.config.MAIL_FROM,
      to: { name: '', address: to },
      envelope: { from: this.returnAddresses.of(id), to },
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(canBeStopped && this.oneClick(id)) },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...letter,
    });
  }

  private withStop(id: string, words: LetterWords): LetterWords {
    const link = this.unsubscribeLinks.page(id, words.language);
    return { ...words, stop: { text: unsubscribeText(words.language), link } };
  }

  /** With these a mail program offers to stop such mails by itself (RFC 8058). */
  private oneClick(id: string): Record<string, string> {
    return {
      'List-Unsubscribe': `<${this.unsubscribeLinks.oneClick(id)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  onModuleDestroy(): void {
    this.transport.close();
  }
}
