import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { Operation } from '#server/platform/auth';
import { notFound } from '../back-office.errors.js';
import { DraftPdfs } from './draft-pdfs.js';

/** The draft as PDFs, for who is signed in only. */
@Controller('admin/draft/documents/:language/:code')
export class DraftPdfController {
  constructor(private readonly pdfs: DraftPdfs) {}

  /** @throws DomainError not-found */
  @Get()
  @Operation('previewDraftDocument')
  async show(@Param('language') language: string, @Param('code') code: string): Promise<StreamableFile> {
    const content = await this.pdfs.make(language, code);
    if (!content) throw notFound();
    const disposition = `attachment; filename="concept-${code}-${language}.pdf"`;
    return new StreamableFile(content, { type: 'application/pdf', length: content.length, disposition });
  }
}
