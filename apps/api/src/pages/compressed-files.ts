import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const compress = promisify(brotliCompress);
/** Scripts and styles whose names change with their content. */
const unchanging = /^\/(en\/)?[\w-]+-[\w-]{8}\.(js|css)$/;
/** What protects a page, and means nothing on a file that a page uses: one page has some twenty of those. */
const ofPages = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
];

/**
 * Sends the files that never change as small as they can be: compressed once, as well as it gets, and kept. What is made
 * anew for each visitor is compressed faster and less.
 * @param root folder of the built portal
 * @param maxAge how long browsers may keep them, in seconds
 */
export function compressedFiles(root: string, maxAge: number): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>();
  const compressed = (path: string): Promise<Buffer> => {
    const found = kept.get(path) ?? readFile(join(root, path)).then((file) => compress(file));
    kept.set(path, found);
    // A file that is not there must not fill the memory.
    found.catch(() => kept.delete(path));
    return found;
  };
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || !unchanging.test(request.path) || !request.acceptsEncodings('br'))
      return next();
    compressed(request.path).then(
      (content) => {
        for (const header of ofPages) response.removeHeader(header);
        response.set({
          'Cache-Control': `public, max-age=${maxAge}, immutable`,
          'Content-Encoding': 'br',
          Vary: 'Accept-Encoding',
        });
        response.type(request.path.endsWith('.js') ? 'text/javascript' : 'text/css').send(content);
      },
      () => next(),
    );
  };
}
