import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiConfig, CONFIG } from '#server/platform/config';

/** Keyed hashes of the mail module, each for one purpose, so that none can be used for another. */
@Injectable()
export class MailKeys {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'MAIL_HASH_KEY'>) {}

  /** What the database keeps of an address: hexadecimal, the same for the same mailbox however it is typed. */
  addressHash(address: string): string {
    return this.hash('address', address.trim().toLowerCase()).toString('hex');
  }

  private hash(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.config.MAIL_HASH_KEY).update(`${purpose}:${text}`).digest();
  }
}
