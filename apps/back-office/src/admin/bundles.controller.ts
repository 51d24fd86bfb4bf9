import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { notFound } from '../back-office.errors.js';

const { resolve: fileOf } = createRequire(import.meta.url);
const scripts = join(dirname(fileOf('adminjs')), 'lib/frontend/assets/scripts');

/** AdminJS as its package brings it, bundled for production: nothing is bundled or written here. */
const bundles: ReadonlyMap<string, string> = new Map([
  ['global.js', join(scripts, 'global-bundle.production.js')],
  ['design-system.js', join(dirname(fileOf('@adminjs/design-system')), '../bundle.production.js')],
  ['app.js', join(scripts, 'app-bundle.production.js')],
]);

/** AdminJS's scripts for the browser, 3.3 MB together; they change only with its version. */
@Controller('admin/bundles')
export class BundlesController {
  /** @throws DomainError not-found */
  @Get(':version/:name')
  @Operation('showBundle')
  send(@Param('name') name: string, @Res() response: Response): void {
    const file = bundles.get(name);
    if (!file) throw notFound();
    response.sendFile(file, {
      cacheControl: false,
      headers: { 'Cache-Control': 'private, max-age=31536000, immutable' },
    });
  }
}
