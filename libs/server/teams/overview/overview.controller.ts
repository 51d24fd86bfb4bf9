import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type RoundOverview, roundOverviewSchema } from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe, Language } from '#server/platform/http';
import { roundUnknown } from '../teams.errors.js';
import { ShowOverview } from './show-overview.js';

class RoundOverviewDto extends createZodDto(roundOverviewSchema) {}

@ApiTags('rounds')
@Controller('rounds/:round/overview')
export class RoundOverviewController {
  constructor(private readonly overviews: ShowOverview) {}

  @Get()
  @ApiOperation({ operationId: 'showRoundOverview', summary: 'What a closed round of my team shows' })
  @ApiOkResponse({ type: RoundOverviewDto })
  show(
    @CurrentUser() { accountId }: Principal,
    @Param('round', new IdPipe(roundUnknown)) id: string,
    @Language() language: string,
  ): Promise<RoundOverview> {
    return this.overviews.show(accountId, id, language);
  }
}
