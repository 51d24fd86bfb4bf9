import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { answersDocumentSchema } from '#contracts/reports';
import { IdPipe, Language } from '#server/platform/http';
import { answersAttemptUnknown } from '../reports.errors.js';
import { DownloadAnswers } from './download-answers.js';

@ApiTags('results')
@Controller('attempts/:attempt/documents')
export class DownloadAnswersController {
  constructor(private readonly downloadAnswers: DownloadAnswers) {}

  @Get(':document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ operationId: 'downloadAnswers', summary: 'My answers and scores as a table' })
  @ApiParam({ name: 'document', enum: answersDocumentSchema.options })
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'The file', schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('attempt', new IdPipe(answersAttemptUnknown)) attempt: string,
    @Param('document') document: string,
    @Language() language: string,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.downloadAnswers.make(attempt, document, language);
    return new StreamableFile(content, {
      type: mediaType,
      length: content.length,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
