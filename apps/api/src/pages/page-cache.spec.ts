import { beforeEach, describe, expect, it } from '@jest/globals';
import { PageCache } from './page-cache.js';

let rendered: string[];
let now: number;
let cache: PageCache;
beforeEach(() => {
  rendered = [];
  now = 0;
  const render = (path: string) => {
    rendered.push(path);
    return path === '/broken'
      ? Promise.reject(new Error('broken'))
      : Promise.resolve({ status: 200, html: `${path} ${rendered.length}` });
  };
  cache = new PageCache(render, 2, () => now);
});

describe('the cache of pages', () => {
  it('renders a page once, also for many who ask at the same time', async () => {
    await Promise.all([cache.get('/a', '1'), cache.get('/a', '1')]);
    expect((await cache.get('/a', '1')).html).toBe('/a 1');
    expect(rendered).toEqual(['/a']);
  });

  it('renders again once another edition is published, or after half a minute', async () => {
    await cache.get('/a', '1');
    await cache.get('/a', '2');
    now = 31_000;
    await cache.get('/a', '2');
    expect(rendered).toEqual(['/a', '/a', '/a']);
  });

  it('keeps no more than its size, and lets go what was asked for longest ago', async () => {
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await cache.get(path, '1');
    expect(rendered).toEqual(['/a', '/b', '/c', '/b']);
  });

  it('does not keep a failure', async () => {
    await expect(cache.get('/broken', '1')).rejects.toThrow('broken');
    await expect(cache.get('/broken', '1')).rejects.toThrow('broken');
    expect(rendered).toEqual(['/broken', '/broken']);
  });
});
