import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiConfig, CONFIG } from '#server/platform/config';
import { decrypt, encrypt } from './encryption.js';

/** How a letter begins, so that it is told from what a `Sealer` sealed: base64url has no dot. */
const mark = 'x25519.';
/** Of a public half, in bytes. */
const halfLength = 32;
/** What comes before 32 bytes to make them an X25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/**
 * Seals a secret that only the owner of the letterbox opens: X25519 with a key used once, HKDF-SHA-256, AES-256-GCM.
 * @param publicHalf of the letterbox; with it alone nothing can be read back, not even by who sealed it
 * @param whose what it belongs to: it opens for nothing else
 */
export function sealFor(publicHalf: string, secret: string, whose: string): string {
  const once = generateKeyPairSync('x25519');
  const key = keyOf(once.privateKey, publicKeyOf(publicHalf), [halfOf(once.publicKey), publicHalf]);
  const letter = Buffer.concat([bytesOf(halfOf(once.publicKey)), encrypt(key, secret, whose)]);
  return mark + letter.toString('base64url');
}

/** Whether this is a letter, and not what a `Sealer` sealed. */
export const isLetter = (sealed: string): boolean => sealed.startsWith(mark);

/** Secrets that others put in and only who has SECRETS_KEY takes out. */
@Injectable()
export class Letterbox {
  constructor(@Inject(CONFIG) private readonly config: Pick<ApiConfig, 'SECRETS_KEY'>) {}

  /** What others seal with; it may be known to anybody. */
  get publicHalf(): string {
    return halfOf(createPublicKey(this.privateKey()));
  }

  /** @throws Error when it was sealed for another letterbox, for something else, or was changed */
  open(sealed: string, whose: string): string {
    const bytes = bytesOf(sealed.slice(mark.length));
    const once = bytes.subarray(0, halfLength).toString('base64url');
    const key = keyOf(this.privateKey(), publicKeyOf(once), [once, this.publicHalf]);
    return decrypt(key, bytes.subarray(halfLength), whose);
  }

  private privateKey(): KeyObject {
    const seed = hkdfSync('sha256', this.config.SECRETS_KEY, '', 'quickscan letterbox', 32);
    return createPrivateKey({ key: Buffer.concat([pkcs8, Buffer.from(seed)]), format: 'der', type: 'pkcs8' });
  }
}

/** The key of one letter: bound to both public halves, so that none can be put in the place of another. */
function keyOf(privateKey: KeyObject, publicKey: KeyObject, halves: readonly string[]): Buffer {
  const shared = diffieHellman({ privateKey, publicKey });
  const salt = Buffer.concat(halves.map(bytesOf));
  return Buffer.from(hkdfSync('sha256', shared, salt, 'quickscan letter', 32));
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const publicKeyOf = (half: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: half }, format: 'jwk' });
const halfOf = (key: KeyObject): string => String(key.export({ format: 'jwk' }).x);
