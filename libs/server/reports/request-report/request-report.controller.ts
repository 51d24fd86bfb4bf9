import { posix } from 'node:path';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { createReportRequestSchema, type Report } from '#contracts/reports';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Language } from '#server/platform/http';
import { ReportDto } from '../report.dto.js';
import { RequestReport } from './request-report.js';

class CreateReportRequestDto extends createZodDto(createReportRequestSchema) {}

const location = { description: 'Where to follow it', schema: { type: 'string' } } as const;

@ApiTags('reports')
@Controller('reports')
export class RequestReportController {
  constructor(private readonly requestReport: RequestReport) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'requestReport',
    summary: 'Ask for the personal report of a finished attempt',
  })
  @ApiAcceptedResponse({ type: ReportDto, headers: { Location: location } })
  async create(
    @CurrentUser() { accountId }: Principal,
    @Body() { attempt }: CreateReportRequestDto,
    @Language() language: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Report> {
    const report = await this.requestReport.request(accountId, attempt, language);
    response.location(posix.join(request.path, report.id));
    return report;
  }
}
