import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Report } from '#contracts/reports';
import { IdPipe } from '#server/platform/http';
import { asResource, OwnReports } from '../own-reports.js';
import { ReportDto } from '../report.dto.js';
import { reportUnknown } from '../reports.errors.js';

@ApiTags('reports')
@Controller('reports')
export class ShowReportController {
  constructor(private readonly reports: OwnReports) {}

  @Get(':report')
  @ApiOperation({ operationId: 'showReport', summary: 'How far one of my reports is' })
  @ApiOkResponse({ type: ReportDto })
  async show(@Param('report', new IdPipe(reportUnknown)) id: string): Promise<Report> {
    return asResource(await this.reports.find(id));
  }
}
