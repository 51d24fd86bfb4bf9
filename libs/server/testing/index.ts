export { type RouteHandler, routeHandlers } from './handlers.js';
export { type ReceivedMail, SmtpInbox } from './smtp-inbox.js';
export { TestDatabase } from './test-database.js';
