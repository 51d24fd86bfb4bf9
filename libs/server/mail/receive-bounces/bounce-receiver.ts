import type { AddressInfo } from 'node:net';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import { ReturnAddresses } from '../return-addresses.js';
import { readReport } from './read-report.js';
import { RecordReport } from './record-report.js';

/** The largest mail, in bytes: a report with the message that it is about. */
const sizeLimit = 512 * 1024;

/** How the server holds its own: nobody signs in, and nobody keeps it busy. Times in ms. */
const bounds = {
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  size: sizeLimit,
  rejectOversized: true,
  maxClients: 20,
  // A report is about one message; a second recipient is asked to come separately.
  maxRecipients: 1,
  socketTimeout: 30_000,
  closeTimeout: 1_000,
};

type Settings = Pick<WorkerConfig, 'BOUNCE_HOST' | 'BOUNCE_PORT'>;

const refusal = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });
const noSuchMailbox = () => refusal(550, '5.1.1 No such mailbox');
const later = () => refusal(451, '4.3.0 Try again later');

/**
 * A small mail server for what comes back: takes mail to the return addresses of our own messages and nothing else, and
 * records the delivery reports in it. What is no report is taken and forgotten, so that nobody answers an answer.
 */
@Injectable()
export class BounceReceiver implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('bounces');
  private server: SMTPServer | undefined;

  constructor(
    private readonly addresses: ReturnAddresses,
    private readonly reports: RecordReport,
    @Inject(CONFIG) private readonly config: Settings,
  ) {}

  /** The port it listens on; undefined while it is off. */
  get port(): number | undefined {
    return (this.server?.server.address() as AddressInfo | null | undefined)?.port;
  }

  /** Listens when a port is set. @throws Error when that is taken */
  async onApplicationBootstrap(): Promise<void> {
    const { BOUNCE_PORT, BOUNCE_HOST } = this.config;
    if (BOUNCE_PORT === undefined) return;
    const server = new SMTPServer({
      ...bounds,
      onRcptTo: ({ address }, _, answer) =>
        answer(this.addresses.messageOf(address) ? undefined : noSuchMailbox()),
      onData: (stream, session, answer) => void this.take(stream, session).then(answer),
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(BOUNCE_PORT, BOUNCE_HOST, resolve);
    });
    server.on('error', (error: Error) => this.logger.debug(error.message));
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  /** @returns why the mail is not taken, if it is not */
  private async take(
    stream: SMTPServerDataStream,
    { envelope }: SMTPServerSession,
  ): Promise<Error | undefined> {
    try {
      const mail = await readUpTo(stream, sizeLimit);
      const messageId = this.addresses.messageOf(envelope.rcptTo[0]?.address ?? '');
      const verdict = mail && (await this.read(mail));
      if (messageId && verdict) await this.reports.record(messageId, verdict);
      return undefined;
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      return later();
    }
  }

  /** What cannot be read at all is no report. */
  private read(mail: Buffer): ReturnType<typeof readReport> {
    return readReport(mail).catch((error: unknown) => {
      this.logger.debug(`unreadable mail: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    });
  }
}

/** All of a stream, read to its end; undefined when there is more than the limit, which is not kept. */
async function readUpTo(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}
