import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type DocumentList, documentListSchema } from '#contracts/documents';
import { Language } from '#server/platform/http';
import { ListDocuments } from './list-documents.js';

class DocumentListDto extends createZodDto(documentListSchema) {}

@ApiTags('scans')
@Controller('scans/:scan/editions/:edition/documents')
export class ListDocumentsController {
  constructor(private readonly listDocuments: ListDocuments) {}

  @Get()
  @Header('Cache-Control', 'no-cache')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({
    operationId: 'listDocuments',
    summary: 'The public documents of an edition that are ready',
  })
  @ApiOkResponse({ type: DocumentListDto })
  list(
    @Param('scan') scan: string,
    @Param('edition') edition: string,
    @Language() language: string,
  ): Promise<DocumentList> {
    return this.listDocuments.list(scan, edition, language);
  }
}
