import { describe, expect, it } from '@jest/globals';
import { baseOf, withEarlyType, withOwnAddresses } from './own-addresses.js';

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

  it('names its files from the root, and has no base element', () => {
    const html =
      '<base href="/en/"><script src="main-X.js"></script><link href="styles.css"><a href="/en/a">a</a>';
    const shown = '<script src="/en/main-X.js"></script><link href="/en/styles.css"><a href="/en/a">a</a>';
    expect(withOwnAddresses(html, '/en/')).toBe(shown);
  });

  it('has the type fetched before the styles, of its own language', () => {
    const files = ['source-sans-3-latin-ext-wght-normal-A.woff2', 'source-sans-3-latin-wght-normal-B.woff2'];
    const styles = '<link rel="stylesheet" href="/en/styles.css">';
    expect(withEarlyType(styles, '/en/', files)).toBe(
      '<link rel="preload" as="font" type="font/woff2" crossorigin ' +
        `href="/en/media/source-sans-3-latin-wght-normal-B.woff2">${styles}`,
    );
    expect(withEarlyType(styles, '/en/', [])).toBe(styles);
  });
});
