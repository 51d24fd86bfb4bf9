import { BrowserCookie } from '#server/platform/auth';
import { requestLifetime } from '../tenant-sign-in-requests.js';

/** Binds a sign-in through an organisation to the browser that began it, so that nobody finishes it in another. */
export const browserCookie = new BrowserCookie('__Host-quickscan-organisation', requestLifetime);
