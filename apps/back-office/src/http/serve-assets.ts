import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { static as serveStatic } from 'express';

const { resolve: fileOf } = createRequire(import.meta.url);
const fontFile = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** Our style sheets, scripts and fonts. They hold nothing that needs a session: the sign-in page uses them too. */
export function serveAssets(app: NestExpressApplication): void {
  const setHeaders = (response: { setHeader(name: string, value: string): void }): void =>
    response.setHeader('Cache-Control', 'no-cache');
  const options = { index: false, redirect: false, setHeaders } as const;
  app.use('/assets/fonts', serveStatic(dirname(fileOf(fontFile)), options));
  app.use('/assets/manual', serveStatic(resolve('docs/manual'), { ...options, extensions: ['png'] }));
  app.use('/assets', serveStatic(resolve('apps/back-office/public'), options));
}
