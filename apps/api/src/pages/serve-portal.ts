import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Request, type Response, static as serveStatic } from 'express';
import { pagePolicy } from './page-policy.js';

const year = 365 * 24 * 3600;

/**
 * Serves the built portal: files with a hash in their name for a year, and its one page for every other
 * path, with a fresh nonce each time.
 */
export async function servePortal(app: NestExpressApplication, folder: string): Promise<void> {
  const root = resolve(folder);
  const page = await readFile(join(root, 'index.html'), 'utf8');
  app.use(
    serveStatic(root, {
      index: false,
      setHeaders: (response, path) => {
        const hashed = /-[\w-]{8}\.\w+$/.test(path);
        response.setHeader('Cache-Control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: () => void) => {
    if (!isPage(request)) return next();
    const nonce = randomBytes(16).toString('base64');
    response.set({ 'Content-Security-Policy': pagePolicy(nonce), 'Cache-Control': 'no-cache' });
    response.type('html').send(page.replaceAll('__CSP_NONCE__', nonce));
  });
}

/** A page of the portal: asked for by a person, and not a route of the API or a missing file. */
function isPage({ method, path }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && !/^\/(api|health)\//.test(path) && !/\.\w+$/.test(path);
}
