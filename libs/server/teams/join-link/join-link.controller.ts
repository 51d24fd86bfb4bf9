import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type JoinLink, joinLinkSchema, nothingSchema } from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { roundUnknown } from '../teams.errors.js';
import { JoinLinks } from './join-links.js';

class JoinLinkDto extends createZodDto(joinLinkSchema) {}
class NothingDto extends createZodDto(nothingSchema) {}

const roundId = new IdPipe(roundUnknown);

@ApiTags('rounds')
@Controller('rounds/:round/join-link')
export class JoinLinkController {
  constructor(private readonly links: JoinLinks) {}

  @Get()
  @ApiOperation({ operationId: 'showJoinLink', summary: 'The link with which people join my round' })
  @ApiOkResponse({ type: JoinLinkDto })
  show(@CurrentUser() { accountId }: Principal, @Param('round', roundId) round: string): Promise<JoinLink> {
    return this.links.show(accountId, round);
  }

  @Put()
  @ApiOperation({ operationId: 'renewJoinLink', summary: 'A new link; the old one works no more' })
  @ApiOkResponse({ type: JoinLinkDto })
  renew(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
    @Body() _: NothingDto,
  ): Promise<JoinLink> {
    return this.links.renew(accountId, round);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ operationId: 'endJoinLink', summary: 'End the link' })
  @ApiNoContentResponse()
  end(@CurrentUser() { accountId }: Principal, @Param('round', roundId) round: string): Promise<void> {
    return this.links.end(accountId, round);
  }
}
