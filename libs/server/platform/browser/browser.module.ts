import { Module } from '@nestjs/common';
import { CONFIG, type WorkerConfig } from '#server/platform/config';
import { BrowserPool } from './browser-pool.js';
import { launchBrowser } from './launch-browser.js';

/** The process's one pool of browsers, closed when the process stops. */
@Module({
  providers: [
    {
      provide: BrowserPool,
      useFactory: (config: WorkerConfig) => new BrowserPool(() => launchBrowser(config)),
      inject: [CONFIG],
    },
  ],
  exports: [BrowserPool],
})
export class BrowserModule {}
