export { BrowserCookie } from './browser-cookie.js';
export { hashToken, newToken } from './token.js';
export { FromAnywhere } from './from-anywhere.js';
export { OriginGuard, OWN_ORIGIN } from './origin.guard.js';
export { Operation, operationOf } from './operation.js';
export { AdministeredTenant, CurrentUser, CurrentUserIfAny } from './current-user.js';
export type { Principal, SignedInRequest } from './principal.js';
export { SESSION_COOKIE, clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
