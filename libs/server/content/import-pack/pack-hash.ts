import { createHash } from 'node:crypto';
import type { Pack } from '../pack/pack.schema.js';

/** A fingerprint of everything in a pack, so that importing the same files twice changes nothing. */
export function packHash(pack: Pack): string {
  const plain = { structure: pack.structure, texts: [...pack.texts].map(([language, texts]) => [language, { ...texts, mails: [...texts.mails] }]) };
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex');
}
