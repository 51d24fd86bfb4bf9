import { EntityManager, RequestContext } from '@mikro-orm/postgresql';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { Logger } from 'nestjs-pino';
import { Editions } from '#server/content';
import { Clock } from '#server/platform/clock';
import type { ApiConfig } from '#server/platform/config';
import { securityHeaders } from '#server/platform/http';
import { AppModule } from './app.module.js';
import { apiHeaders } from './http/api-headers.js';
import { serveOpenApi } from './openapi/serve-open-api.js';
import { serveSiteFiles, type SitePages } from './pages/site-files.js';
import { servePortal } from './pages/serve-portal.js';

/** The largest request body. An answer is a few bytes; nothing here needs more. */
const bodyLimit = '100kb';

/** Where the routes of the API and of its health begin; whatever else there is belongs to the public site. */
const ofTheApi = ['/api', '/health'];

/** The API over HTTP with everything around it, not yet listening. */
export async function createApi(config: ApiConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
    // A stream of events would otherwise hold a stopping process for as long as it lasts.
    forceCloseConnections: true,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(securityHeaders());
  // Whatever is text; PDFs are compressed already, and a stream of events must not wait.
  app.use(
    compression({
      filter: (request, response) => !isEvents(response) && compression.filter(request, response),
    }),
  );
  app.useBodyParser('json', { limit: bodyLimit });
  app.use(ofTheApi, apiHeaders);
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  serveOpenApi(app);
  if (config.PORTAL_DIR) await servePublicSite(app, config, config.PORTAL_DIR);
  return app;
}

const isEvents = (response: Response): boolean =>
  String(response.getHeader('Content-Type')).startsWith('text/event-stream');

async function servePublicSite(
  app: NestExpressApplication,
  config: ApiConfig,
  folder: string,
): Promise<void> {
  const origin = config.PUBLIC_URL;
  const site = Router();
  const editions = app.get(Editions, { strict: false });
  const [em, clock] = [app.get(EntityManager), app.get(Clock, { strict: false })];
  serveSiteFiles(site, {
    origin,
    contact: config.CONTACT_EMAIL,
    pages: () => RequestContext.create(em.fork(), () => sitePages(editions)),
    now: () => clock.now(),
  });
  await servePortal(app, site, { folder, port: config.API_PORT, origin });
  app.use(unlessOfTheApi(site));
}

/** Requests of the API need not pass all that the site looks at. */
function unlessOfTheApi(site: RequestHandler): RequestHandler {
  const api = new RegExp(`^(${ofTheApi.join('|')})(/|$)`);
  return (request: Request, response, next) =>
    api.test(request.path) ? next() : site(request, response, next);
}

async function sitePages(editions: Editions): Promise<SitePages> {
  const edition = await editions.first();
  if (!edition) return { languages: [], paths: [] };
  const { items } = await editions.pages(edition, '');
  return { languages: edition.languages, paths: items.map(({ path }) => path) };
}
