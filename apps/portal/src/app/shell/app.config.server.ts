import { type ApplicationConfig, mergeApplicationConfig } from '@angular/core';
import { provideServerRendering, withRoutes } from '@angular/ssr';
import { appConfig } from './app.config';
import { serverRoutes } from './app.routes.server';

/** What the portal needs besides when the server renders it. */
const forServer: ApplicationConfig = { providers: [provideServerRendering(withRoutes(serverRoutes))] };

export const serverConfig = mergeApplicationConfig(appConfig, forServer);
