import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiConfig, CONFIG } from '#server/platform/config';
import { decrypt, encrypt } from './encryption.js';

/** Keeps secrets that must be read back (AES-256-GCM), with a key that is not in the database. */
@Injectable()
export class Sealer {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'SECRETS_KEY'>) {}

  /** @param whose what it belongs to, e.g. an account's id: it opens for nothing else */
  seal(secret: string, whose: string): string {
    return encrypt(this.key(), secret, whose).toString('base64url');
  }

  /** @throws Error when it was sealed with another key, for something else, or was changed */
  open(sealed: string, whose: string): string {
    return decrypt(this.key(), Buffer.from(sealed, 'base64url'), whose);
  }

  private key(): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.SECRETS_KEY, '', 'quickscan secrets', 32));
  }
}
