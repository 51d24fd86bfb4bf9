import { describe, expect, it } from '@jest/globals';
import { baseOf, stylesOf, withOwnAddresses, withStyles } from './own-addresses.js';

describe('a page of the portal', () => {
  it('belongs to the language that its path begins with', () => {
    expect(['/', '/waarom', '/energie', '/en', '/en/', '/en/waarom'].map(baseOf)).toEqual([
      '/',
      '/',
      '/',
      '/en/',
      '/en/',
      '/en/',
    ]);
  });

  it('names its files from the root, has no base element, and lets its scripts wait', () => {
    const html =
      '<base href="/en/"><link rel="modulepreload" href="chunk-X.js"><script src="main-X.js"></script>' +
      '<link href="styles.css"><a href="/en/a">a</a>';
    const shown =
      '<link fetchpriority="low" rel="modulepreload" href="/en/chunk-X.js">' +
      '<script fetchpriority="low" src="/en/main-X.js"></script>' +
      '<link href="/en/styles.css"><a href="/en/a">a</a>';
    expect(withOwnAddresses(html, '/en/')).toBe(shown);
  });

  it('has its styles inside, and the type of its own language fetched at once', () => {
    const html = '<link rel="stylesheet" href="/en/styles.css"><p>';
    const css =
      'a{src:url("./media/s-latin-ext-wght-normal-A.woff2")}b{src:url(media/s-latin-wght-normal-B.woff2)}';
    expect(stylesOf(html)).toBe('/en/styles.css');
    expect(withStyles(html, '/en/', css)).toBe(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="/en/media/s-latin-wght-normal-B.woff2">' +
        '<style nonce="__CSP_NONCE__">a{src:url(/en/media/s-latin-ext-wght-normal-A.woff2)}' +
        'b{src:url(/en/media/s-latin-wght-normal-B.woff2)}</style><p>',
    );
    expect(withStyles(html, '/', 'a{}')).toBe('<style nonce="__CSP_NONCE__">a{}</style><p>');
    expect(stylesOf('<p>')).toBeUndefined();
  });
});
