import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The languages of the product, the first where nothing fits. */
const languages = ['nl', 'en'];

/** The language that the request prefers (`Accept-Language`). */
export const Language = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    context
      .switchToHttp()
      .getRequest<Request>()
      .acceptsLanguages(...languages) || 'nl',
);
