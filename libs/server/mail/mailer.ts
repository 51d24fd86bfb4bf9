import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
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
  /** A person whom it is from by name; answers go to her. Our own address stays the sender's. */
  readonly sender?: Sender;
};

/** Somebody in whose name a letter goes out. */
export type Sender = { readonly name: string; readonly replyTo: string | null };

/** How long a mail server may keep us waiting, in ms. Together less than a message stays in hand (`MailMessages`). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Without line ends and other control characters, which would end a header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

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

  async send({ id, to, occasion, words, values, sender }: Letter): Promise<void> {
    const canBeStopped = occasion === 'optional';
    const letter = renderLetter(canBeStopped ? this.withStop(id, words) : words, values);
    await this.transport.sendMail({
      ...this.headersOf(sender),
      to: { name: '', address: to },
      envelope: { from: this.returnAddresses.of(id), to },
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...(canBeStopped && this.oneClick(id)) },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...letter,
      subject: oneLine(letter.subject),
    });
  }

  /** Both are objects, so that nothing in a name can become an address or a header of its own. */
  private headersOf(sender: Sender | undefined): Pick<SendMailOptions, 'from' | 'replyTo'> {
    if (!sender) return { from: this.config.MAIL_FROM };
    const address = /<([^>]*)>\s*$/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
    const from = { name: `${oneLine(sender.name)} (QuickScan)`, address };
    return sender.replyTo === null ? { from } : { from, replyTo: { name: '', address: sender.replyTo } };
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
