import { randomBytes } from 'node:crypto';
import { Controller, Get, Redirect, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '#server/platform/auth';
import { adminPagePolicy } from '../http/page-policy.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { adminPage } from './admin-page.js';
import { AdminPanel } from './admin-panel.js';

/** Every page of the panel is the same one; what it shows is decided in the browser. */
@Controller()
export class PagesController {
  constructor(private readonly panel: AdminPanel) {}

  @Get()
  @Operation('showBackOfficeStart')
  @Redirect('/admin', 302)
  start(): void {
    return;
  }

  @Get(['admin', 'admin/*path'])
  @Operation('showBackOfficePage')
  async show(@CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    const html = adminPage(await this.panel.stateFor(editor), nonce);
    response.set('Content-Security-Policy', adminPagePolicy(nonce)).type('html').send(html);
  }
}
