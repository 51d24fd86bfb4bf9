import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { Logger } from 'nestjs-pino';
import type { BackOfficeConfig } from '#server/platform/config';
import { securityHeaders } from '#server/platform/http';
import { BackOfficeModule } from './back-office.module.js';
import { speakTo } from './language/speak-to.js';
import { serveAssets } from './http/serve-assets.js';

/** The largest request body: a page in two languages. */
const bodyLimit = '256kb';

/** The back office over HTTP with everything around it, not yet listening. */
export async function createBackOffice(config: BackOfficeConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(BackOfficeModule.with(config), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use((_: Request, response: Response, next: NextFunction) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(speakTo);
  app.useBodyParser('urlencoded', { limit: bodyLimit, extended: false });
  serveAssets(app);
  return app;
}
