export { type RouteHandler, routeHandlers } from './handlers.js';
export { TestDatabase } from './test-database.js';
