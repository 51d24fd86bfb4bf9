import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/shell/app';
import { appConfig } from './app/shell/app.config';

// Started in a task of its own, after the program was read: a tap in between is answered sooner.
setTimeout(() => {
  // Nothing can be shown when the application cannot start; the browser's console is all there is.
  bootstrapApplication(App, appConfig).catch((error: unknown) => reportError(error));
});
