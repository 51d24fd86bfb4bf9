import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CachedContent, Language } from '#server/platform/http';
import { SentDocument } from './sent-document.interceptor.js';
import { type DownloadedDocument, ShowDocument } from './show-document.js';

@ApiTags('scans')
@Controller('scans/:scan/editions/:edition/documents')
export class ShowDocumentController {
  constructor(private readonly showDocument: ShowDocument) {}

  @Get(':document')
  @UseInterceptors(SentDocument, CachedContent)
  @ApiOperation({ operationId: 'showDocument', summary: 'A public document of an edition as a PDF' })
  @ApiQuery({ name: 'language', required: false, description: 'Instead of the language of the request' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The PDF', schema: { type: 'string', format: 'binary' } })
  show(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Param('document') code: string,
    @Language() language: string,
  ): Promise<DownloadedDocument> {
    return this.showDocument.show(scan, edition, code, language);
  }
}
