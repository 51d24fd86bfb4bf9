import { unzipSync, type UnzipFileInfo } from 'fflate';
import { type FoundFiles, packFilesOf } from '../pack/pack-files.js';
import { PackError } from '../pack/pack-error.js';

/** What a zip may hold at most: a pack has about 150 files of 20 kB, 1 MB together. */
const most = { files: 600, bytesOfOne: 1_000_000, bytes: 10_000_000 };

/** What programs put in a zip by themselves. */
const isIgnored = (path: string): boolean => path.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(path);

/**
 * The files of a pack out of a zip, with or without a folder around them; nothing is written anywhere.
 * @throws PackError for what is no zip, is too much or leads out of its folder
 */
export function unzipPack(zip: Uint8Array): FoundFiles {
  const found = unzipped(zip);
  const top = topFolder([...found.keys()]);
  return packFilesOf([...found].map(([path, bytes]) => [path.slice(top.length), bytes] as const));
}

const refuse = (file: string, reason: string): never => {
  throw new PackError([{ file, reason }]);
};

/** What a file is said to hold is as much as is ever unpacked of it. */
function unzipped(zip: Uint8Array): Map<string, Uint8Array> {
  const seen = new Set<string>();
  let bytes = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (leadsOut(name)) refuse(name, 'this path leads out of its folder');
    if (isIgnored(name)) return false;
    bytes += originalSize;
    if (seen.has(name)) refuse(name, 'this file is in the zip twice');
    seen.add(name);
    if (originalSize > most.bytesOfOne || bytes > most.bytes || seen.size > most.files)
      refuse(name, 'this is more than a content pack can hold');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter })));
  } catch (error) {
    if (error instanceof PackError) throw error;
    return refuse('zip', 'this is not a zip file, or it is damaged');
  }
}

const leadsOut = (path: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(path) || path.includes('\\') || path.split('/').includes('..');

/** The folder around all files, as the export puts it there; none where `scan.yaml` stands at the top. */
function topFolder(paths: readonly string[]): string {
  const [folder] = /^[^/]+\//.exec(paths.find((path) => /^[^/]+\/scan\.yaml$/.test(path)) ?? '') ?? [''];
  return !paths.includes('scan.yaml') && paths.every((path) => path.startsWith(folder)) ? folder : '';
}
