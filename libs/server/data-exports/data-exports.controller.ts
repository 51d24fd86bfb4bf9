import { posix } from 'node:path';
import { Controller, Get, Header, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type DataExport, dataExportSchema } from '#contracts/data-exports';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { FileStore } from '#server/platform/files';
import { IdPipe, Language } from '#server/platform/http';
import { dataExportNotReady, dataExportUnknown } from './data-exports.errors.js';
import { asResource, OwnExports } from './own-exports.js';
import { RequestExport } from './request-export/request-export.js';

class DataExportDto extends createZodDto(dataExportSchema) {}

const location = { description: 'Where to follow it', schema: { type: 'string' } } as const;
const idPipe = new IdPipe(dataExportUnknown);

@ApiTags('data-exports')
@Controller('data-exports')
export class DataExportsController {
  constructor(
    private readonly requestExport: RequestExport,
    private readonly exports: OwnExports,
    private readonly files: FileStore,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'requestDataExport', summary: 'Ask for a download of all my data' })
  @ApiAcceptedResponse({ type: DataExportDto, headers: { Location: location } })
  async create(
    @CurrentUser() { accountId }: Principal,
    @Language() language: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DataExport> {
    const wanted = await this.requestExport.request(accountId, language);
    response.location(posix.join(request.path, wanted.id));
    return wanted;
  }

  @Get(':export')
  @ApiOperation({ operationId: 'showDataExport', summary: 'How far a download of all my data is' })
  @ApiOkResponse({ type: DataExportDto })
  async show(@Param('export', idPipe) id: string): Promise<DataExport> {
    return asResource(await this.exports.find(id));
  }

  @Get(':export/document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ operationId: 'downloadDataExport', summary: 'All my data as a zip' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'The zip', schema: { type: 'string', format: 'binary' } })
  async download(@Param('export', idPipe) id: string): Promise<StreamableFile> {
    const { fileId } = await this.exports.find(id);
    if (!fileId) throw dataExportNotReady();
    const content = await this.files.read(fileId);
    return new StreamableFile(content, {
      type: 'application/zip',
      length: content.length,
      disposition: 'attachment; filename="QuickScan-mijn-gegevens.zip"',
    });
  }
}
