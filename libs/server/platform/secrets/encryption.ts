import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM: the iv, the tag and what was encrypted, after each other.
 * @param key 32 bytes
 * @param whose what it belongs to, e.g. an account's id: it is decrypted for nothing else
 */
export function encrypt(key: Buffer, secret: string, whose: string): Buffer {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(whose));
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]);
}

/** @throws Error when it was encrypted with another key, for something else, or was changed */
export function decrypt(key: Buffer, bytes: Buffer, whose: string): string {
  const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
  const opening = createDecipheriv(cipher, key, iv, { authTagLength: tagLength });
  opening.setAAD(Buffer.from(whose)).setAuthTag(tag);
  return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]).toString(
    'utf8',
  );
}
