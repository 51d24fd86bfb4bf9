import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EditionTexts, ExportEditions, type WholeEdition } from '#server/content';
import { Operation } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';
import { notFound } from '../back-office.errors.js';
import { sendOfficePage } from '../http/office-page.js';
import { CurrentEditor } from '../sign-in/current-editor.js';
import type { Editor } from '../sign-in/editor.js';
import { editionItemPage, editionPage } from './edition-pages.js';
import { editionItemView, editionView } from './edition-view.js';

const list = '/admin/resources/editions';

/** Editions to read, whatever their state, and their files, the same as under `content/`. */
@Controller('admin/editions/:id')
export class EditionsController {
  constructor(
    private readonly editions: ExportEditions,
    private readonly texts: EditionTexts,
  ) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('readEdition')
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const { edition, items } = await this.find(id);
    sendOfficePage(response, 200, editionPage(editor, list, editionView(edition, items)));
  }

  /** @throws DomainError not-found */
  @Get('export')
  @Operation('exportEdition')
  async export(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const archive = await this.editions.archive(id).catch((error: unknown) => {
      throw error instanceof DomainError ? notFound() : error;
    });
    response.attachment(archive.name).type('application/zip').send(archive.content);
  }

  /** @throws DomainError not-found */
  @Get(':item')
  @Operation('readEditionText')
  async showItem(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('item') itemId: string,
    @CurrentEditor() editor: Editor,
    @Res() response: Response,
  ): Promise<void> {
    const { edition, items } = await this.find(id);
    const item = items?.find((each) => each.id === itemId);
    if (!item) throw notFound();
    sendOfficePage(response, 200, editionItemPage(editor, list, editionItemView(edition, item)));
  }

  private async find(id: string): Promise<WholeEdition> {
    const found = await this.texts.of(id);
    if (!found) throw notFound();
    return found;
  }
}
