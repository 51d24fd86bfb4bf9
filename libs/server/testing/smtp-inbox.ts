import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';

/** A mail as it came in over SMTP. */
export type ReceivedMail = {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly mail: ParsedMail;
};

type Verdict = (error?: Error) => void;

/** A mail server that keeps what it gets, or refuses it as the test wants. */
export class SmtpInbox {
  readonly received: ReceivedMail[] = [];
  private refusal: Error | undefined;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      onRcptTo: (_: SMTPServerAddress, __: SMTPServerSession, answer: Verdict) => answer(this.refusal),
      onData: (stream, { envelope }, answer: Verdict) => {
        simpleParser(stream)
          .then((mail) => {
            const envelopeFrom = envelope.mailFrom ? envelope.mailFrom.address : '';
            const envelopeTo = envelope.rcptTo.map(({ address }) => address);
            this.received.push({ envelopeFrom, envelopeTo, mail });
          })
          .then(() => answer(), answer);
      },
    });
  }

  static async start(): Promise<SmtpInbox> {
    const inbox = new SmtpInbox();
    await new Promise<void>((resolve) => inbox.server.listen(0, '127.0.0.1', resolve));
    return inbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** From now on refuses every recipient, e.g. with 550; without a code takes them again. */
  refuse(responseCode?: number, text = 'no'): void {
    this.refusal = responseCode === undefined ? undefined : Object.assign(new Error(text), { responseCode });
  }

  /** What came in for an address. */
  to(address: string): ReceivedMail[] {
    return this.received.filter(({ envelopeTo }) => envelopeTo.includes(address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
