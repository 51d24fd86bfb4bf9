import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ExportEditions } from '#server/content';
import { Operation } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';
import { notFound } from '../back-office.errors.js';

/** The files of an edition, the same as under `content/`, to read elsewhere or to import again. */
@Controller('admin/editions/:id')
export class EditionsController {
  constructor(private readonly editions: ExportEditions) {}

  /** @throws DomainError not-found */
  @Get('export')
  @Operation('exportEdition')
  async export(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const archive = await this.editions.archive(id).catch((error: unknown) => {
      throw error instanceof DomainError ? notFound() : error;
    });
    response.attachment(archive.name).type('application/zip').send(archive.content);
  }
}
