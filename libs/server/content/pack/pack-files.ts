import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PackError } from './pack-error.js';

/** The files of a pack by their path within it, as they are. They are the truth; everything else follows. */
export type PackFiles = ReadonlyMap<string, string>;

/** Whether a pack can have a file at this path. */
export const isPackPath = (path: string): boolean => belongs.test(path);

const belongs =
  /^(README\.md|terms\.txt|scan\.yaml|sources\.yaml|[a-z]{2}\/(scan|feedback)\.yaml|[a-z]{2}\/(statements|mails)\/[\w-]+\.yaml|[a-z]{2}\/pages\/[\w-]+\.md)$/;

/** Every file of a pack's folder, in order of path. @throws PackError for one that is no part of a pack. */
export async function readFolder(folder: string): Promise<PackFiles> {
  const paths = await pathsIn(folder);
  const files = paths.map(
    async (path) => [path, decodeText(path, await readFile(join(folder, path)))] as const,
  );
  return new Map(await Promise.all(files));
}

/** Writes a pack's files, byte for byte as they were imported; other files of a pack in that folder go. */
export async function writeFolder(folder: string, files: PackFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const path of await pathsIn(folder)) if (!files.has(path)) await rm(join(folder, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new PackError(folder, 'there is no such folder');
  });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const stranger = paths.find((path) => !isPackPath(path));
  if (stranger)
    throw new PackError(stranger, 'this is not a file of a content pack: is its name or folder right?');
  return paths;
}

/** The text of a file. @throws PackError for one that is no text in UTF-8 */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below, like the other way in which a file is not text.
  }
  throw new PackError(path, 'this file is not text in UTF-8');
}
