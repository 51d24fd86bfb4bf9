import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';

const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** The path without query, fragment or ids: nothing that a person typed or that leads to her belongs in a log. */
const pathOf = (request: IncomingMessage): string =>
  (request.url ?? '').split('?', 1)[0]?.replaceAll(ids, ':id') ?? '';

/**
 * Structured logs on standard output, one JSON object a line, each request with its id. Bodies, cookies,
 * headers and query strings are never logged (TRUST: no answers, no addresses, no tokens).
 */
export function loggingModule(level: string): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level,
      genReqId: () => randomUUID(),
      autoLogging: { ignore: (request) => pathOf(request).startsWith('/health/') },
      serializers: {
        req: (request: IncomingMessage & { id: string }) => ({
          id: request.id,
          method: request.method,
          path: pathOf(request),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  });
}
