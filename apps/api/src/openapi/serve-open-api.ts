import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { openApiDocument } from './open-api-document.js';

/** Serves the description at `/api/v1/openapi.json`, open to every origin, made at the first request. */
export function serveOpenApi(app: NestExpressApplication): void {
  let document: OpenAPIObject | undefined;
  app.use('/api/v1/openapi.json', (_: Request, response: Response) => {
    document ??= openApiDocument(app);
    response.set('Access-Control-Allow-Origin', '*').json(document);
  });
}
