import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LoggerModule } from 'nestjs-pino';
import type { DynamicModule } from '@nestjs/common';
import { loggedPath } from './logged-path.js';

const pathOf = (request: IncomingMessage): string => loggedPath(request.url);

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
