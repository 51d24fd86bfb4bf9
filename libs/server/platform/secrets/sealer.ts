import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiConfig, CONFIG } from '#server/platform/config';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/** Keeps secrets that must be read back (AES-256-GCM), with a key that is not in the database. */
@Injectable()
export class Sealer {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'SECRETS_KEY'>) {}

  /** @param whose what it belongs to, e.g. an account's id: it opens for nothing else */
  seal(secret: string, whose: string): string {
    const iv = randomBytes(ivLength);
    const sealing = createCipheriv(cipher, this.key(), iv).setAAD(Buffer.from(whose));
    const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
    return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
  }

  /** @throws Error when it was sealed with another key, for something else, or was changed */
  open(sealed: string, whose: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
    const opening = createDecipheriv(cipher, this.key(), iv, { authTagLength: tagLength });
    opening.setAAD(Buffer.from(whose)).setAuthTag(tag);
    return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]).toString(
      'utf8',
    );
  }

  private key(): Buffer {
    return Buffer.from(hkdfSync('sha256', this.config.SECRETS_KEY, '', 'quickscan secrets', 32));
  }
}
