import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  changeParticipationRequestSchema,
  type Participation,
  participationSchema,
  type ReusableAttemptList,
  reusableAttemptListSchema,
} from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { roundUnknown } from '../teams.errors.js';
import { OwnParticipation } from './own-participation.js';

class ChangeParticipationRequestDto extends createZodDto(changeParticipationRequestSchema) {}
class ParticipationDto extends createZodDto(participationSchema) {}
class ReusableAttemptListDto extends createZodDto(reusableAttemptListSchema) {}

const roundId = new IdPipe(roundUnknown);

@ApiTags('rounds')
@Controller('rounds/:round')
export class ParticipationController {
  constructor(private readonly own: OwnParticipation) {}

  @Get('reusable-attempts')
  @ApiOperation({ operationId: 'listReusableAttempts', summary: 'My attempts that may take part in a round' })
  @ApiOkResponse({ type: ReusableAttemptListDto })
  async reusable(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
  ): Promise<ReusableAttemptList> {
    return { items: await this.own.reusable(accountId, round) };
  }

  @Put('participation')
  @ApiOperation({
    operationId: 'changeParticipation',
    summary: 'Take part with another attempt, or a new one',
  })
  @ApiOkResponse({ type: ParticipationDto })
  change(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
    @Body() { attempt }: ChangeParticipationRequestDto,
  ): Promise<Participation> {
    return this.own.change(accountId, round, attempt);
  }

  @Delete('participation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveRound', summary: 'Leave before closing; my answers do not count then' })
  @ApiNoContentResponse()
  leave(@CurrentUser() { accountId }: Principal, @Param('round', roundId) round: string): Promise<void> {
    return this.own.leave(accountId, round);
  }
}
