import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import { MailKeys } from './mail-keys.js';

type Settings = Pick<WorkerConfig, 'MAIL_FROM' | 'MAIL_BOUNCE_DOMAIN'>;

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const localPart = new RegExp(`^bounce\\+(?<id>${uuid})\\.(?<tag>[0-9a-f]+)$`);

/** The address that each message comes back to when it cannot be delivered (VERP): it tells which message it was. */
@Injectable()
export class ReturnAddresses {
  private readonly domain: string;

  constructor(
    private readonly keys: MailKeys,
    @Inject(CONFIG) { MAIL_FROM, MAIL_BOUNCE_DOMAIN }: Settings,
  ) {
    this.domain = (MAIL_BOUNCE_DOMAIN ?? hostOf(MAIL_FROM)).toLowerCase();
  }

  of(messageId: string): string {
    return `bounce+${messageId}.${this.keys.tag('bounce', messageId)}@${this.domain}`;
  }

  /** The message that an address of ours belongs to; undefined for any other address, and for one that was made up. */
  messageOf(address: string): string | undefined {
    const [local = '', domain, ...more] = address.toLowerCase().split('@');
    const { id, tag } = localPart.exec(local)?.groups ?? {};
    if (domain !== this.domain || more.length > 0 || !id || !tag) return undefined;
    return this.keys.isTag(tag, 'bounce', id) ? id : undefined;
  }
}

/** `Name <name@host>` and `name@host` alike. */
const hostOf = (from: string): string => /@(?<host>[^@\s>]+)>?\s*$/.exec(from)?.groups?.['host'] ?? '';
