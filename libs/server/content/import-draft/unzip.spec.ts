import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { zipOf } from '../export-pack/zip.js';
import { readFolder } from '../pack/pack-files.js';
import { unzipPack } from './unzip.js';

const zipped = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );

/** A zip whose directory says that its first file holds as many bytes as this. */
function lying(zip: Uint8Array, bytes: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, bytes, true);
  view.setUint32(22, bytes, true);
  return zip;
}

describe('a zip of a pack', () => {
  it('gives back the files that were exported, byte for byte', async () => {
    const files = await readFolder('content');
    expect([...unzipPack(zipOf('quickscan-editie-1', files)).files].sort()).toEqual([...files].sort());
  });

  it('is the same each time', async () => {
    const files = await readFolder('e2e/fixture-pack');
    expect(zipOf('a', files).equals(zipOf('a', files))).toBe(true);
  });

  it('needs no folder around it, and what programs add by themselves is left out', () => {
    const { files } = unzipPack(
      zipped({ 'scan.yaml': 'code: a', '__MACOSX/scan.yaml': 'x', '.DS_Store': 'x', 'nl/.hidden': 'x' }),
    );
    expect([...files]).toEqual([['scan.yaml', 'code: a']]);
  });

  it.each([
    ['no zip', strToU8('geen zip'), 'this is not a zip file'],
    ['nothing', new Uint8Array(), 'this is not a zip file'],
    ['half a zip', zipOf('a', new Map([['scan.yaml', 'x']])).subarray(0, 40), 'this is not a zip file'],
    ['a path upwards', zipped({ '../../etc/scan.yaml': 'x' }), 'leads out of its folder'],
    [
      'a path upwards within',
      zipped({ 'scan.yaml': 'x', 'nl/../../scan.yaml': 'x' }),
      'leads out of its folder',
    ],
    ['a whole path', zipped({ '/etc/passwd': 'x' }), 'leads out of its folder'],
    ['a path of Windows', zipped({ 'nl\\..\\scan.yaml': 'x' }), 'leads out of its folder'],
    ['a disk of Windows', zipped({ 'c:scan.yaml': 'x' }), 'leads out of its folder'],
    ['a large file', zipped({ 'scan.yaml': 'x'.repeat(1_000_001) }), 'more than a content pack can hold'],
    [
      'many files',
      zipped(Object.fromEntries(Array.from({ length: 601 }, (_, at) => [`nl/statements/${at}.yaml`, 'x']))),
      'more than a content pack can hold',
    ],
    [
      'much together',
      zipped(
        Object.fromEntries(
          Array.from({ length: 11 }, (_, at) => [`nl/statements/${at}.yaml`, 'x'.repeat(950_000)]),
        ),
      ),
      'more than a content pack can hold',
    ],
  ])('with %s is refused', (_, zip, reason) => {
    expect(() => unzipPack(zip)).toThrow(reason);
  });

  it('tells of every file that is not one of a pack, or no text', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00]);
    const zip = zipped({ 'scan.yaml': bytes, 'nl/a.exe': 'x', 'nl/feedback.yaml': 'a', 'nl/b.md': 'x' });
    const { files, problems } = unzipPack(zip);
    expect([...files.keys()]).toEqual(['nl/feedback.yaml', 'scan.yaml']);
    expect(problems).toEqual([
      { file: 'nl/a.exe', reason: expect.stringContaining('not a file of a content pack') },
      { file: 'nl/b.md', reason: expect.stringContaining('not a file of a content pack') },
      { file: 'scan.yaml', reason: 'this file is not text in UTF-8' },
    ]);
  });

  it('that holds more than it says is unpacked no further than it says', () => {
    const [[, text] = []] = [...unzipPack(lying(zipped({ 'scan.yaml': 'x'.repeat(900_000) }), 10)).files];
    expect(text).toHaveLength(10);
  });
});
