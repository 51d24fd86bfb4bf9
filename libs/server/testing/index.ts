export { type RouteHandler, routeHandlers } from './handlers.js';
export { type ReceivedMail, SmtpInbox } from './smtp-inbox.js';
export { foreignRequests, missingProtections } from './protections.js';
export { TestDatabase } from './test-database.js';
