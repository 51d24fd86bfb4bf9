import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  changeRoundRequestSchema,
  nothingSchema,
  type OrganisedRound,
  organisedRoundSchema,
  type Round,
  roundSchema,
} from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { ChangeRound } from '../change-round/change-round.js';
import { Remind } from '../remind/remind.js';
import { Rounds } from '../rounds.js';
import { roundUnknown } from '../teams.errors.js';
import { ShowOrganisedRound } from './show-organised-round.js';

class RoundDto extends createZodDto(roundSchema) {}
class OrganisedRoundDto extends createZodDto(organisedRoundSchema) {}
class ChangeRoundRequestDto extends createZodDto(changeRoundRequestSchema) {}
class NothingDto extends createZodDto(nothingSchema) {}

const roundId = new IdPipe(roundUnknown);

@ApiTags('rounds')
@Controller('rounds/:round')
export class RoundController {
  constructor(
    private readonly rounds: Rounds,
    private readonly organised: ShowOrganisedRound,
    private readonly changing: ChangeRound,
    private readonly reminding: Remind,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'showRound', summary: 'A round of a team of mine' })
  @ApiOkResponse({ type: RoundDto })
  show(@CurrentUser() { accountId }: Principal, @Param('round', roundId) id: string): Promise<Round> {
    return this.resource(accountId, id);
  }

  @Get('organisation')
  @ApiOperation({ operationId: 'showOrganisedRound', summary: 'A round that I organise: mails and counts' })
  @ApiOkResponse({ type: OrganisedRoundDto })
  showOrganised(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) id: string,
  ): Promise<OrganisedRound> {
    return this.organised.show(accountId, id);
  }

  @Patch()
  @ApiOperation({ operationId: 'changeRound', summary: 'Set another date; also to go on with too few' })
  @ApiOkResponse({ type: RoundDto })
  async change(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) id: string,
    @Body() { closesAt }: ChangeRoundRequestDto,
  ): Promise<Round> {
    await this.changing.extend(accountId, id, closesAt);
    return this.resource(accountId, id);
  }

  @Put('closing')
  @HttpCode(202)
  @ApiOperation({ operationId: 'closeRound', summary: 'Close a round; its overview is made' })
  @ApiAcceptedResponse({ type: RoundDto })
  async close(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) id: string,
    @Body() _: NothingDto,
  ): Promise<Round> {
    await this.changing.close(accountId, id);
    return this.resource(accountId, id);
  }

  @Post('reminders')
  @HttpCode(202)
  @ApiOperation({ operationId: 'remindOfRound', summary: 'Remind those who have not finished, unnamed' })
  @ApiAcceptedResponse({ type: OrganisedRoundDto })
  async remind(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) id: string,
    @Body() _: NothingDto,
  ): Promise<OrganisedRound> {
    await this.reminding.remind(accountId, id);
    return this.organised.show(accountId, id);
  }

  private async resource(accountId: string, id: string): Promise<Round> {
    return this.rounds.asResource(accountId, await this.rounds.find(id));
  }
}
