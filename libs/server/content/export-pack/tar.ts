import type { PackFiles } from '../pack/pack-files.js';

const block = 512;

/** The files of a pack as one tar archive (POSIX ustar), under a folder; the same files give the same bytes. */
export function tarOf(folder: string, files: PackFiles): Buffer {
  const entries = [...files].map(([path, text]) => entry(`${folder}/${path}`, Buffer.from(text)));
  return Buffer.concat([...entries, Buffer.alloc(2 * block)]);
}

function entry(path: string, content: Buffer): Buffer {
  const header = Buffer.alloc(block);
  header.write(path, 0, 100);
  header.write(octal(0o644, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(content.length, 11), 124);
  header.write(octal(0, 11), 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    ),
    148,
  );
  header.write('\u0000 ', 154);
  return Buffer.concat([header, content, Buffer.alloc((block - (content.length % block)) % block)]);
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
