import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  newRoundSchema,
  type Round,
  roundSchema,
  startTeamRequestSchema,
  type Team,
  teamSchema,
} from '#contracts/teams';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe, Language } from '#server/platform/http';
import { ListTeams } from '../list-teams/list-teams.js';
import { Rounds } from '../rounds.js';
import { teamUnknown } from '../teams.errors.js';
import { StartRound } from './start-round.js';
import { StartTeam } from './start-team.js';

class StartTeamRequestDto extends createZodDto(startTeamRequestSchema) {}
class NewRoundDto extends createZodDto(newRoundSchema) {}
class TeamDto extends createZodDto(teamSchema) {}
class RoundDto extends createZodDto(roundSchema) {}

@ApiTags('teams')
@Controller()
export class StartTeamController {
  constructor(
    private readonly starting: StartTeam,
    private readonly startingRound: StartRound,
    private readonly teams: ListTeams,
    private readonly rounds: Rounds,
  ) {}

  @Post('teams')
  @ApiOperation({ operationId: 'startTeam', summary: 'Start a team with its first round' })
  @ApiCreatedResponse({ type: TeamDto })
  async start(
    @CurrentUser() { accountId }: Principal,
    @Body() request: StartTeamRequestDto,
    @Language() language: string,
  ): Promise<Team> {
    const id = await this.starting.start({ accountId, tenantId: null, language }, request);
    return this.teams.show(accountId, id);
  }

  @Post('tenants/:tenant/teams')
  @ApiParam({ name: 'tenant', type: String })
  @ApiOperation({ operationId: 'startTenantTeam', summary: 'Start a team of everybody in my organisation' })
  @ApiCreatedResponse({ type: TeamDto })
  async startOfTenant(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() { accountId }: Principal,
    @Body() request: StartTeamRequestDto,
    @Language() language: string,
  ): Promise<Team> {
    const id = await this.starting.start({ accountId, tenantId, language }, request);
    return this.teams.show(accountId, id);
  }

  @Post('teams/:team/rounds')
  @ApiOperation({ operationId: 'startRound', summary: 'Begin another round of my team' })
  @ApiCreatedResponse({ type: RoundDto })
  async startRound(
    @CurrentUser() { accountId }: Principal,
    @Param('team', new IdPipe(teamUnknown)) team: string,
    @Body() request: NewRoundDto,
    @Language() language: string,
  ): Promise<Round> {
    const id = await this.startingRound.start(accountId, team, request, language);
    return this.rounds.asResource(accountId, await this.rounds.find(id));
  }
}
