import { type ApplicationRef } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { App } from './app/shell/app';
import { serverConfig } from './app/shell/app.config.server';

/** Starts the portal for one page that the server renders. */
export default (context: BootstrapContext): Promise<ApplicationRef> =>
  bootstrapApplication(App, serverConfig, context);
