import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '#server/platform/http';
import { reportUnknown } from '../reports.errors.js';
import { DownloadReport } from './download-report.js';

@ApiTags('reports')
@Controller('reports')
export class DownloadReportController {
  constructor(private readonly downloadReport: DownloadReport) {}

  @Get(':report/document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ operationId: 'downloadReport', summary: 'One of my reports as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The PDF', schema: { type: 'string', format: 'binary' } })
  async download(@Param('report', new IdPipe(reportUnknown)) id: string): Promise<StreamableFile> {
    const { name, content } = await this.downloadReport.download(id);
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
