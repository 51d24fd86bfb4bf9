import { AngularAppEngine, createRequestHandler } from '@angular/ssr';

/** Only ever asked by our own process, at its own address; a visitor's Host header never gets here. */
const engine = new AngularAppEngine({ allowedHosts: ['127.0.0.1'] });

/**
 * Renders a page of the portal. Its requests to the API go to the origin of this address.
 * @returns null where the portal has no such page
 */
export const reqHandler = createRequestHandler((request: Request) => engine.handle(request));
