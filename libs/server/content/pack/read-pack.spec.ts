import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPack } from './read-pack.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
  await cp('content', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Changes a file of the pack. */
async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(folder, file), changed);
}

describe('reading a content pack', () => {
  it('reads the shipped pack whole', async () => {
    const { structure, texts } = await readPack(folder);
    expect(structure.code).toBe('quickscan');
    expect(texts.get('nl')?.statements).toHaveLength(24);
  });

  it('says the file and the line of broken YAML', async () => {
    await change('nl/statements/03.yaml', 'title: ', 'title: "');
    await expect(readPack(folder)).rejects.toThrow(/^nl\/statements\/03\.yaml:\d+: /);
  });

  it('says the file and the place of a missing or strange text', async () => {
    await change('nl/statements/03.yaml', /^unknown:/m, 'unknwon:');
    await expect(readPack(folder)).rejects.toThrow(/^nl\/statements\/03\.yaml: .*unknown/);
  });

  it('refuses two statements with one code', async () => {
    await change('nl/statements/04.yaml', 'code: 4', 'code: 3');
    await expect(readPack(folder)).rejects.toThrow('nl/statements: statements: 3 is there twice');
  });

  it('refuses a statement without text, and a text without statement', async () => {
    await rm(join(folder, 'nl/statements/24.yaml'));
    await expect(readPack(folder)).rejects.toThrow('nl/statements: statements: 24 is missing');
    await change('scan.yaml', ', 24]', ']');
    await change('scan.yaml', ', 23]', ']');
    await expect(readPack(folder)).rejects.toThrow('nl/statements: statements: 23 is not in scan.yaml');
  });

  it('refuses a statement in two clusters', async () => {
    await change('scan.yaml', '[10, 11, 12]', '[9, 10, 11, 12]');
    await expect(readPack(folder)).rejects.toThrow(/^scan\.yaml: /);
  });

  it('refuses a cluster without feedback and a page without title', async () => {
    await change('nl/pages/read-first.md', /^title:.*$/m, 'name: x');
    await expect(readPack(folder)).rejects.toThrow(/^nl\/pages\/read-first\.md: .*title/);
    await change('nl/feedback.yaml', /^ {2}methods:/m, '  metods:');
    await expect(readPack(folder)).rejects.toThrow();
  });
});
