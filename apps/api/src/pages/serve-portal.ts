import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EntityManager, RequestContext } from '@mikro-orm/postgresql';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Request, type Response, type Router, static as serveStatic } from 'express';
import { Editions } from '#server/content';
import { readSessionCookie } from '#server/platform/auth';
import { compressedFiles } from './compressed-files.js';
import { isEmptyPage, withFrameOf, withSession } from './frame.js';
import { baseOf, withOwnAddresses } from './own-addresses.js';
import { PageCache, type RenderedPage } from './page-cache.js';
import { pagePolicy, workerPolicy } from './page-policy.js';
import { portalRenderer } from './portal-renderer.js';

const year = 365 * 24 * 3600;
/** Pages kept in memory; each takes some 100 kB. */
const pagesKept = 200;

/** What serving the portal takes. */
export type PortalConfig = {
  /** With the portal as built for browsers. */
  readonly folder: string;
  /** That this process listens on. */
  readonly port: number;
  /** Where people reach the portal. */
  readonly origin: string;
};

/**
 * Serves the built portal: files with a hash in their name for a year, and its pages as this process renders them,
 * kept per edition, with a fresh nonce each time.
 * @param router for what is not of the API
 */
export async function servePortal(
  app: NestExpressApplication,
  router: Router,
  config: PortalConfig,
): Promise<void> {
  const root = resolve(config.folder);
  router.use(compressedFiles(root, year));
  router.use(
    serveStatic(root, {
      index: false,
      setHeaders: (response, path) => {
        const hashed = /-[\w-]{8}\.\w+$/.test(path);
        response.setHeader('Cache-Control', hashed ? `public, max-age=${year}, immutable` : 'no-cache');
        if (path.endsWith('-worker.js')) response.setHeader('Content-Security-Policy', workerPolicy);
      },
    }),
  );
  const pageAt = await pages(app, { ...config, folder: root });
  router.use((request: Request, response: Response, next: (error?: unknown) => void) => {
    if (!isPage(request)) return next();
    pageAt(request.path).then((page) => sendPage(request, response, page), next);
  });
}

/** Renders and keeps pages. A page that cannot be rendered is made in the browser instead, and said in the log. */
async function pages(
  app: NestExpressApplication,
  { folder, port, origin }: PortalConfig,
): Promise<(path: string) => Promise<RenderedPage>> {
  const cache = new PageCache(await portalRenderer(folder, port, origin), pagesKept);
  const [em, editions] = [app.get(EntityManager), app.get(Editions, { strict: false })];
  const logger = new Logger('pages');
  return async (path) => {
    try {
      const version = await RequestContext.create(em.fork(), () => editions.currentIds());
      return await framed(cache, path, version.join(' '));
    } catch (error) {
      logger.warn(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      return { status: 200, html: await emptyPage(folder, baseOf(path)) };
    }
  };
}

/** A page, and one that is made in the browser with the frame of the home page around it, to be seen until it is there. */
async function framed(cache: PageCache, path: string, version: string): Promise<RenderedPage> {
  const page = await cache.get(path, version);
  if (!isEmptyPage(page.html)) return page;
  const { html } = await cache.get(baseOf(path), version);
  return { ...page, html: withFrameOf(html, page.html) };
}

/** The page that fills itself in the browser. */
async function emptyPage(folder: string, base: string): Promise<string> {
  return withOwnAddresses(await readFile(join(folder, base, 'index.csr.html'), 'utf8'), base);
}

function sendPage(request: Request, response: Response, { status, html: rendered }: RenderedPage): void {
  const nonce = randomBytes(16).toString('base64');
  const html = readSessionCookie(request) ? withSession(rendered) : rendered;
  response.set({ 'Content-Security-Policy': pagePolicy(nonce), 'Cache-Control': 'no-cache' });
  response.status(status).type('html').send(html.replaceAll('__CSP_NONCE__', nonce));
}

/** A page of the portal: asked for by a person, and not a missing file. */
function isPage({ method, path }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && !/\.\w+$/.test(path);
}
