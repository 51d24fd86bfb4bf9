import { createHash } from 'node:crypto';
import type { PackFiles } from '../pack/pack-files.js';

/** A fingerprint of the files of a pack, so that importing the same files twice changes nothing. */
export function packHash(files: PackFiles): string {
  const inOrder = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex');
}
