import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeModules } from './whole-modules.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modules-'));
  await mkdir(join(folder, 'en'));
  await writeFile(
    join(folder, 'en/page-A.js'),
    'import{a}from"./part-B.js";import"./core-C.js";import("./later-D.js")',
  );
  await writeFile(join(folder, 'en/part-B.js'), 'import{c}from"./core-C.js";import{e}from"./deep-E.js";');
  for (const file of ['core-C.js', 'deep-E.js']) await writeFile(join(folder, 'en', file), '');
});
afterAll(() => rm(folder, { recursive: true }));

const asked = (...files: string[]) =>
  files.map((file) => `<link rel="modulepreload" href="${file}">`).join('');

describe('the scripts of a page', () => {
  it('are all asked for at once, however deep, each once and none that may come later', async () => {
    const html = `<body>${asked('core-C.js', 'page-A.js')}</body>`;
    const whole = `<body>${asked('core-C.js', 'page-A.js', 'part-B.js', 'deep-E.js')}</body>`;
    const complete = wholeModules(folder);
    expect(await complete(html, '/en/')).toBe(whole);
    expect(await complete(whole, '/en/')).toBe(whole);
  });
});
