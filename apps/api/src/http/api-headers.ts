import type { RequestHandler } from 'express';
import { apiVersion } from './api-version.js';

/**
 * Tells the API's full version in every answer, as the API Design Rules ask; private answers aren't cached. A route
 * that may be cached says so itself, afterwards.
 */
export const apiHeaders: RequestHandler = (_, response, next) => {
  response.setHeader('API-Version', apiVersion);
  response.setHeader('Cache-Control', 'no-store');
  next();
};
