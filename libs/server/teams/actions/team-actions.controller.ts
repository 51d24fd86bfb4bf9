import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  changeTeamActionSchema,
  newTeamActionSchema,
  type TeamAction,
  type TeamActionList,
  teamActionListSchema,
  teamActionSchema,
  teamPlanFormatSchema,
} from '#contracts/teams';
import { IdPipe, Language } from '#server/platform/http';
import { actionUnknown, teamUnknown } from '../teams.errors.js';
import { DownloadTeamPlan } from './download-team-plan.js';
import { TeamActions } from './team-actions.js';

class NewTeamActionDto extends createZodDto(newTeamActionSchema) {}
class ChangeTeamActionDto extends createZodDto(changeTeamActionSchema) {}
class TeamActionDto extends createZodDto(teamActionSchema) {}
class TeamPlanFormatDto extends createZodDto(teamPlanFormatSchema) {}
class TeamActionListDto extends createZodDto(teamActionListSchema) {}

const teamId = new IdPipe(teamUnknown);
const actionId = new IdPipe(actionUnknown);

@ApiTags('teams')
@Controller('teams/:team/actions')
export class TeamActionsController {
  constructor(
    private readonly actions: TeamActions,
    private readonly downloading: DownloadTeamPlan,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listTeamActions', summary: 'What my team agreed on' })
  @ApiOkResponse({ type: TeamActionListDto })
  async list(@Param('team', teamId) team: string): Promise<TeamActionList> {
    return { items: await this.actions.list(team) };
  }

  @Post()
  @ApiOperation({ operationId: 'addTeamAction', summary: 'Note what the team agreed on' })
  @ApiCreatedResponse({ type: TeamActionDto })
  add(@Param('team', teamId) team: string, @Body() action: NewTeamActionDto): Promise<TeamAction> {
    return this.actions.add(team, action);
  }

  @Get('document')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    operationId: 'downloadTeamPlan',
    summary: 'What my team agreed on, as a table or for a calendar',
  })
  @ApiProduces('text/csv', 'text/calendar')
  @ApiOkResponse({ description: 'The file', schema: { type: 'string' } })
  async download(
    @Param('team', teamId) team: string,
    @Query() { format }: TeamPlanFormatDto,
    @Language() language: string,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.downloading.make(team, format, language);
    return new StreamableFile(Buffer.from(content), {
      type: mediaType,
      disposition: `attachment; filename="${name}"`,
    });
  }

  @Patch(':agreed')
  @ApiOperation({
    operationId: 'changeTeamAction',
    summary: 'Change what the team agreed on, or mark it done',
  })
  @ApiOkResponse({ type: TeamActionDto })
  change(
    @Param('team', teamId) team: string,
    @Param('agreed', actionId) id: string,
    @Body() change: ChangeTeamActionDto,
  ): Promise<TeamAction> {
    return this.actions.change(team, id, change);
  }

  @Delete(':agreed')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeTeamAction', summary: 'Take something off the plan of my team' })
  @ApiNoContentResponse()
  remove(@Param('team', teamId) team: string, @Param('agreed', actionId) id: string): Promise<void> {
    return this.actions.remove(team, id);
  }
}
