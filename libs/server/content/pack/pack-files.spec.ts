import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFolder, writeFolder } from './pack-files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the files of a pack', () => {
  it('come out of a folder as they went in, and what is no longer there goes', async () => {
    const files = new Map([
      ['nl/pages/home.md', '---\r\n\ufeffé\n'],
      ['scan.yaml', 'a: 1'],
    ]);
    await writeFolder(folder, new Map([...files, ['nl/pages/old.md', 'gone']]));
    await writeFolder(folder, files);
    expect(await readFolder(folder)).toEqual(files);
    expect(await readFile(join(folder, 'nl/pages/home.md'))).toEqual(
      Buffer.from(files.get('nl/pages/home.md')!),
    );
  });

  it('are refused when one is in the wrong place or no text', async () => {
    await writeFile(join(folder, 'scan.yml'), 'a: 1');
    await expect(readFolder(folder)).rejects.toThrow('scan.yml: this is not a file of a content pack');
    await rm(join(folder, 'scan.yml'));
    await writeFile(join(folder, 'scan.yaml'), Buffer.from([0xff, 0xfe]));
    await expect(readFolder(folder)).rejects.toThrow('scan.yaml: this file is not text in UTF-8');
  });

  it('are refused when the folder is not there', async () => {
    await expect(readFolder(join(folder, 'nowhere'))).rejects.toThrow('there is no such folder');
  });
});
