import { strToU8, zipSync } from 'fflate';
import type { PackFiles } from '../pack/pack-files.js';

/** Zip has no time before this; the same files give the same bytes. */
const always = new Date(1980, 0, 1);

/** The files of a pack as one zip, under a folder. */
export const zipOf = (folder: string, files: PackFiles): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, strToU8(text)])), {
      mtime: always,
    }),
  );
