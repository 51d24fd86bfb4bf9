import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers of every answer; pages get a content security policy of their own where they are made. */
export function securityHeaders(): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    headers(request, response, next);
  };
}
