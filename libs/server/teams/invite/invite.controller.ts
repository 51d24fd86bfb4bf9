import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  inviteToRoundRequestSchema,
  type InviteToRoundResponse,
  inviteToRoundResponseSchema,
  type RoundInvitationList,
  roundInvitationListSchema,
} from '#contracts/teams';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { roundInvitationUnknown, roundUnknown } from '../teams.errors.js';
import { Invite } from './invite.js';

class InviteToRoundRequestDto extends createZodDto(inviteToRoundRequestSchema) {}
class InviteToRoundResponseDto extends createZodDto(inviteToRoundResponseSchema) {}
class RoundInvitationListDto extends createZodDto(roundInvitationListSchema) {}

const roundId = new IdPipe(roundUnknown);

@ApiTags('rounds')
@Controller('rounds/:round/invitations')
export class InviteToRoundController {
  constructor(private readonly inviting: Invite) {}

  @Get()
  @ApiOperation({ operationId: 'listRoundInvitations', summary: 'Whom I invited, and how far the mails are' })
  @ApiOkResponse({ type: RoundInvitationListDto })
  async list(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
  ): Promise<RoundInvitationList> {
    return { items: await this.inviting.list(accountId, round) };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'inviteToRound',
    summary: 'Invite people by their addresses; each gets a mail',
  })
  @ApiAcceptedResponse({ type: InviteToRoundResponseDto })
  invite(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
    @Body() { emails }: InviteToRoundRequestDto,
  ): Promise<InviteToRoundResponse> {
    return this.inviting.invite(accountId, round, emails);
  }

  @Delete(':invitation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'withdrawRoundInvitation', summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  withdraw(
    @CurrentUser() { accountId }: Principal,
    @Param('round', roundId) round: string,
    @Param('invitation', new IdPipe(roundInvitationUnknown)) id: string,
  ): Promise<void> {
    return this.inviting.withdraw(accountId, round, id);
  }
}
