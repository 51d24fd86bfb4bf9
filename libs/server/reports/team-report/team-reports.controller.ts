import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { createTeamReportRequestSchema, type TeamReport, teamReportSchema } from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe, Language } from '#server/platform/http';
import { reportUnknown } from '../reports.errors.js';
import { RequestTeamReport } from './request-team-report.js';
import { TeamReports } from './team-reports.js';

class CreateTeamReportRequestDto extends createZodDto(createTeamReportRequestSchema) {}
class TeamReportDto extends createZodDto(teamReportSchema) {}

const reportId = new IdPipe(reportUnknown);

@ApiTags('reports')
@Controller('team-reports')
export class TeamReportsController {
  constructor(
    private readonly requesting: RequestTeamReport,
    private readonly reports: TeamReports,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'requestTeamReport',
    summary: 'Ask for the report of a round of my team, or for its plan',
  })
  @ApiAcceptedResponse({ type: TeamReportDto })
  create(
    @CurrentUser() { accountId }: Principal,
    @Body() request: CreateTeamReportRequestDto,
    @Language() language: string,
  ): Promise<TeamReport> {
    return this.requesting.request(accountId, request, language);
  }

  @Get(':teamReport')
  @ApiOperation({ operationId: 'showTeamReport', summary: 'How far a team report that I asked for is' })
  @ApiOkResponse({ type: TeamReportDto })
  show(@Param('teamReport', reportId) id: string): Promise<TeamReport> {
    return this.reports.show(id);
  }

  @Get(':teamReport/document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ operationId: 'downloadTeamReport', summary: 'A team report that I asked for, as a PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The PDF', schema: { type: 'string', format: 'binary' } })
  async download(@Param('teamReport', reportId) id: string): Promise<StreamableFile> {
    const { name, content } = await this.reports.file(id);
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
