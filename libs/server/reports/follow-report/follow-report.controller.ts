import { Controller, type MessageEvent, Param, Sse, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { map, type Observable } from 'rxjs';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { reportUnknown } from '../reports.errors.js';
import { FollowReport } from './follow-report.js';
import { OwnReportGuard } from './own-report.guard.js';

@ApiTags('reports')
@Controller('reports')
export class FollowReportController {
  constructor(private readonly followReport: FollowReport) {}

  @Sse(':report/events')
  @UseGuards(OwnReportGuard)
  @ApiOperation({
    operationId: 'followReport',
    summary: 'Each change of one of my reports, as server-sent events',
  })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Each data line is one report', schema: { type: 'string' } })
  async follow(
    @CurrentUser() { accountId }: Principal,
    @Param('report', new IdPipe(reportUnknown)) id: string,
  ): Promise<Observable<MessageEvent>> {
    const changes = await this.followReport.follow(accountId, id);
    return changes.pipe(map((data) => ({ data })));
  }
}
