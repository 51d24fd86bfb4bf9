import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import { type LetterWords, renderLetter } from './letter-template.js';
import { ReturnAddresses } from './return-addresses.js';

/** One letter to one person. */
export type Letter = {
  /** Its outbox row: the same row is the same Message-ID, however often a killed worker sends it. */
  readonly id: string;
  readonly to: string;
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
  ) {
    this.transport = createTransport({ url: config.SMTP_URL, ...patience });
    this.domain = new URL(config.PUBLIC_URL).hostname;
  }

  async send({ id, to, words, values }: Letter): Promise<void> {
    const letter = renderLetter(words, values);
    await this.transport.sendMail({
      from: this.config.MAIL_FROM,
      to: { name: '', address: to },
      envelope: { from: this.returnAddresses.of(id), to },
      messageId: `<${id}@${this.domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...letter,
    });
  }

  onModuleDestroy(): void {
    this.transport.close();
  }
}
