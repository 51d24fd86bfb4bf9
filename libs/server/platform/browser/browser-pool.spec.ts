import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BrowserPool } from './browser-pool.js';
import { launchBrowser } from './launch-browser.js';

const launched: Browser[] = [];
const launch = async (): Promise<Browser> => {
  const { CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH } = process.env;
  const browser = await launchBrowser({ CHROMIUM_PATH, CHROMIUM_LIBRARY_PATH });
  launched.push(browser);
  return browser;
};
const pool = new BrowserPool(launch);

afterAll(() => pool.close());

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Proef</title>${head}</head><body><h1>Kop</h1>${body}</body></html>`;

const textOf = async (pdf: Buffer): Promise<string> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await document.loadingTask.destroy();
  return texts.join(' ');
};

describe('BrowserPool', () => {
  it('makes a tagged PDF with title, language and outline', async () => {
    const pdf = await pool.pdf(page('<h2>Deel</h2><p>Tekst</p>'));
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();

    expect(info).toMatchObject({ Title: 'Proef', Language: 'nl' });
    expect(((await document.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked')).toBe(true);
    expect(await document.getOutline()).toMatchObject([{ title: 'Kop', items: [{ title: 'Deel' }] }]);
    await document.loadingTask.destroy();
  });

  it('runs no script', async () => {
    const script = '<p id="p">stil</p><script>document.getElementById("p").textContent = "gedraaid"</script>';
    const text = await textOf(
      await pool.pdf(page(`${script}<img src="data:," onerror="document.body.append(1)">`)),
    );

    expect(text).toContain('stil');
    expect(text).not.toContain('gedraaid');
  });

  it('makes many documents asked for at once, each with its own text', async () => {
    const numbers = Array.from({ length: 7 }, (_, index) => `nummer${index}`);
    const pdfs = await Promise.all(numbers.map((number) => pool.pdf(page(number))));

    await Promise.all(pdfs.map(async (pdf, index) => expect(await textOf(pdf)).toContain(`nummer${index}`)));
    expect(launched).toHaveLength(1);
  });

  it('starts the browser again after it died', async () => {
    const session = await launched.at(-1)?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => undefined);

    expect(await textOf(await pool.pdf(page('terug')))).toContain('terug');
    expect(launched).toHaveLength(2);
  });

  it('gives up a document that takes too long, and goes on with the next', async () => {
    await expect(pool.pdf(page('traag'), { timeoutMs: 1 })).rejects.toThrow('not done within 1 ms');

    expect(await textOf(await pool.pdf(page('daarna')))).toContain('daarna');
  });

  it('refuses a document too large to hold', async () => {
    await expect(pool.pdf('x'.repeat(10_000_001))).rejects.toThrow(RangeError);
  });

  it('renews the browser after a number of documents', async () => {
    const renewing = new BrowserPool(launch, 3);
    const before = launched.length;
    for (let made = 0; made < 4; made += 1) await renewing.pdf(page('weer'));

    expect(launched).toHaveLength(before + 2);
    expect(launched.at(-2)?.isConnected()).toBe(false);
    await renewing.close();
    expect(launched.at(-1)?.isConnected()).toBe(false);
  });
});

describe('a document that tries to reach out', () => {
  let canary: Server;
  let hits = 0;
  let address = '';

  beforeAll(async () => {
    canary = createServer((_, response) => response.end('<p>kanarie</p>'));
    canary.on('connection', () => (hits += 1));
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    address = `127.0.0.1:${(canary.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise((resolve) => canary.close(resolve)));

  const ways: readonly (readonly [string, (url: string) => string])[] = [
    ['an image', (url) => page(`<img src="${url}"><picture><source srcset="${url}"><img></picture>`)],
    [
      'a frame',
      (url) => page(`<iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}">`),
    ],
    [
      'a style sheet',
      (url) => page('', `<link rel="stylesheet" href="${url}"><style>@import "${url}"</style>`),
    ],
    [
      'a picture or font of a style',
      (url) => page(`<p style="background: url(${url})">x</p>`, fontFrom(url)),
    ],
    ['an early connection', (url) => page('', hint('preconnect', url) + hint('dns-prefetch', url))],
    ['an early fetch', (url) => page('', hint('prefetch', url) + hint('preload" as="image', url))],
    ['a going elsewhere', (url) => page('', `<meta http-equiv="refresh" content="0;url=${url}">`)],
    [
      'a drawing',
      (url) => page(`<svg><image href="${url}"/><use href="${url}#a"/></svg><video src="${url}">`),
    ],
    ['a base address', (url) => page('<img src="a.png">', `<base href="${url}">`)],
  ];

  it.each(ways)('reaches nothing by %s', async (_, make) => {
    const metadata = 'http://169.254.169.254/latest/meta-data/';
    for (const url of [`http://${address}/`, `http://localhost:${address.split(':')[1]}/`, metadata]) {
      expect(await textOf(await pool.pdf(make(url)))).not.toContain('kanarie');
    }
    expect(hits).toBe(0);
  });

  it.each(ways)('reads no file by %s', async (_, make) => {
    expect(await textOf(await pool.pdf(make('file:///etc/passwd')))).not.toContain('root:');
  });

  it('would have been noticed', async () => {
    await fetch(`http://${address}/`);
    expect(hits).toBe(1);
  });
});

const fontFrom = (url: string): string =>
  `<style>@font-face{font-family:f;src:url(${url})}p{font-family:f}</style>`;
const hint = (rel: string, url: string): string => `<link rel="${rel}" href="${url}">`;
