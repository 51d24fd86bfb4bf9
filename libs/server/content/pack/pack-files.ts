import { isUtf8 } from 'node:buffer';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PackError, type PackProblem } from './pack-error.js';

/** The files of a pack by their path within it, as they are. They are the truth; everything else follows. */
export type PackFiles = ReadonlyMap<string, string>;

/** Whether a pack can have a file at this path. */
export const isPackPath = (path: string): boolean => belongs.test(path);

const belongs =
  /^(README\.md|terms\.txt|scan\.yaml|sources\.yaml|[a-z]{2}\/(scan|feedback)\.yaml|[a-z]{2}\/(statements|mails)\/[\w-]+\.yaml|[a-z]{2}\/pages\/[\w-]+\.md)$/;

/** Files that are to be those of a pack, and what is wrong with them before they are read. */
export type FoundFiles = { readonly files: PackFiles; readonly problems: readonly PackProblem[] };

/** Of files with their bytes those that a pack can have, as text in order of path; the others are told. */
export function packFilesOf(found: readonly (readonly [path: string, bytes: Uint8Array])[]): FoundFiles {
  const sorted = found.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const [ours, others] = [true, false].map((is) => sorted.filter(([path]) => isPackPath(path) === is));
  const noText = (ours ?? []).filter(([, bytes]) => !isText(bytes)).map(([path]) => path);
  return {
    files: new Map((ours ?? []).map(([path, bytes]) => [path, textOf(bytes)])),
    problems: [
      ...(others ?? []).map(([file]) => ({ file, reason: stranger })),
      ...noText.map((file) => ({ file, reason: 'this file is not text in UTF-8' })),
    ],
  };
}

const stranger = 'this is not a file of a content pack: is its name or folder right?';

/** The files of a folder. @throws PackError when there is no such folder */
export async function packFilesIn(folder: string): Promise<FoundFiles> {
  const read = (await pathsIn(folder)).map(
    async (path) => [path, await readFile(join(folder, path))] as const,
  );
  return packFilesOf(await Promise.all(read));
}

/** Every file of a pack's folder, in order of path. @throws PackError for those that are no part of a pack. */
export async function readFolder(folder: string): Promise<PackFiles> {
  const { files, problems } = await packFilesIn(folder);
  if (problems.length > 0) throw new PackError(problems);
  return files;
}

/** Writes a pack's files, byte for byte as they were imported; other files of a pack in that folder go. */
export async function writeFolder(folder: string, files: PackFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  const paths = await pathsIn(folder);
  const strangers = paths.filter((path) => !isPackPath(path));
  if (strangers.length > 0) throw new PackError(strangers.map((file) => ({ file, reason: stranger })));
  for (const path of paths) if (!files.has(path)) await rm(join(folder, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new PackError([{ file: folder, reason: 'there is no such folder' }]);
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** A mark at the beginning stays, so that a file comes out as it went in. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const isText = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0);
