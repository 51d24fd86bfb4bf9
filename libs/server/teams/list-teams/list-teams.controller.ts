import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Team, type TeamList, teamListSchema, teamSchema } from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { teamUnknown } from '../teams.errors.js';
import { ListTeams } from './list-teams.js';

class TeamDto extends createZodDto(teamSchema) {}
class TeamListDto extends createZodDto(teamListSchema) {}

@ApiTags('teams')
@Controller('teams')
export class ListTeamsController {
  constructor(private readonly teams: ListTeams) {}

  @Get()
  @ApiOperation({ operationId: 'listTeams', summary: 'The teams that I organise or take part in' })
  @ApiOkResponse({ type: TeamListDto })
  async list(@CurrentUser() { accountId }: Principal): Promise<TeamList> {
    return { items: await this.teams.list(accountId) };
  }

  @Get(':team')
  @ApiOperation({ operationId: 'showTeam', summary: 'A team of mine with its rounds' })
  @ApiOkResponse({ type: TeamDto })
  show(
    @CurrentUser() { accountId }: Principal,
    @Param('team', new IdPipe(teamUnknown)) id: string,
  ): Promise<Team> {
    return this.teams.show(accountId, id);
  }
}
