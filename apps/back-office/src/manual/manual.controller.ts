import { readFile } from 'node:fs/promises';
import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { renderMarkdown } from '#server/content';
import { Operation } from '#server/platform/auth';
import { officePage, type PageValues, sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { manualTexts } from './manual.messages.js';

const file = 'docs/manual/redacteuren.md';

const page = officePage<PageValues & { readonly html: string }>(
  () =>
    `${manualTexts.onlyDutch && `<p class="problem">${manualTexts.onlyDutch}</p>`}<div class="manual" lang="nl">{{{html}}}</div>`,
);

/** The manual for editors, the same file as in the repository; its pictures lie beside it. */
@Controller('admin/manual')
export class ManualController {
  @Get()
  @Operation('showManual')
  async show(@CurrentEditor() editor: Editor, @Res() response: Response): Promise<void> {
    const html = renderMarkdown(await readFile(file, 'utf8')).replaceAll('src="', 'src="/assets/manual/');
    sendOfficePage(response, 200, page(editor, '/admin/manual', { title: manualTexts.title, html }));
  }
}
