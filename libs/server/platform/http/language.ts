import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The languages of the product, the first where nothing fits. */
const languages = ['nl', 'en'];

/**
 * The language of the answer: the one that the address names (`?language=en`, for links to files), else what the
 * request prefers (`Accept-Language`).
 */
export const Language = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const request = context.switchToHttp().getRequest<Request>();
  const named = languages.find((language) => language === request.query['language']);
  return named ?? (request.acceptsLanguages(...languages) || 'nl');
});
