import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiConfig, CONFIG } from '#server/platform/config';

/** What a tag is for; it works for nothing else. */
export type TagPurpose = 'bounce' | 'unsubscribe';

/**
 * Characters of a tag, each 4 bits. A bounce address has to fit in 64 characters before the @ (RFC 5321), and may come
 * back in other case.
 */
const tagLengths: Readonly<Record<TagPurpose, number>> = { bounce: 16, unsubscribe: 32 };

/** Keyed hashes of the mail module, each for one purpose, so that none can be used for another. */
@Injectable()
export class MailKeys {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'MAIL_HASH_KEY'>) {}

  /** What the database keeps of an address: hexadecimal, the same for the same mailbox however it is typed. */
  addressHash(address: string): string {
    return this.hash('address', address.trim().toLowerCase());
  }

  /** What proves that a message's id comes from us; hexadecimal. */
  tag(purpose: TagPurpose, messageId: string): string {
    return this.hash(purpose, messageId).slice(0, tagLengths[purpose]);
  }

  /** Whether a tag belongs to this message; takes the same time whatever is wrong with it. */
  isTag(tag: string, purpose: TagPurpose, messageId: string): boolean {
    const [given, right] = [Buffer.from(tag), Buffer.from(this.tag(purpose, messageId))];
    return given.length === right.length && timingSafeEqual(given, right);
  }

  private hash(purpose: string, text: string): string {
    return createHmac('sha256', this.config.MAIL_HASH_KEY).update(`${purpose}:${text}`).digest('hex');
  }
}
