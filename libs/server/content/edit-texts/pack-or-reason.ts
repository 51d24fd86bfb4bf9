import { PackError } from '../pack/pack-error.js';
import type { Pack } from '../pack/pack.schema.js';
import { parsePack } from '../pack/read-pack.js';

/** The pack that the files make, or why they make none. */
export function packOrReason(files: Pack['files']): Pack | string {
  try {
    return parsePack(files);
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
}
