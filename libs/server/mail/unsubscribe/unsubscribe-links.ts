import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#server/platform/config';
import { MailKeys } from '../mail-keys.js';
import { portalAddress } from '../portal-address.js';

const token = /^(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(?<tag>[0-9a-f]{32})$/;

/** The links in a mail with which its reader stops further ones. They work as long as the row of the message is there. */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly keys: MailKeys,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** Where a mail program posts to, with one click of the reader (RFC 8058). */
  oneClick(messageId: string): string {
    return `${this.config.PUBLIC_URL}/api/v1/mail-unsubscriptions/${this.tokenOf(messageId)}`;
  }

  /** The page of the portal whose button does the same. */
  page(messageId: string, language: string): string {
    return portalAddress(this.config.PUBLIC_URL, language, `/afmelden#token=${this.tokenOf(messageId)}`);
  }

  /** The message that a token belongs to; undefined for one that was made up. */
  messageOf(given: string): string | undefined {
    const { id, tag } = token.exec(given)?.groups ?? {};
    return id && tag && this.keys.isTag(tag, 'unsubscribe', id) ? id : undefined;
  }

  private tokenOf(messageId: string): string {
    return `${messageId}.${this.keys.tag('unsubscribe', messageId)}`;
  }
}
