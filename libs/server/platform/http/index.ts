export { CachedContent } from './cached-content.interceptor.js';
export { EvenTime, evenly } from './even-time.interceptor.js';
export { CodePipe, IdPipe } from './param-pipes.js';
export { securityHeaders } from './security-headers.js';
export { Language } from './language.js';
