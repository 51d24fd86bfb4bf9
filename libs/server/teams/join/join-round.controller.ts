import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  type InvitedRound,
  invitedRoundSchema,
  joinRoundRequestSchema,
  lookUpInvitationRequestSchema,
  type Participation,
  participationSchema,
} from '#contracts/teams';
import { CurrentUser, CurrentUserIfAny, type Principal } from '#server/platform/auth';
import { JoinRound } from './join-round.js';
import { LookUpInvitation } from './look-up-invitation.js';

class LookUpInvitationRequestDto extends createZodDto(lookUpInvitationRequestSchema) {}
class InvitedRoundDto extends createZodDto(invitedRoundSchema) {}
class JoinRoundRequestDto extends createZodDto(joinRoundRequestSchema) {}
class ParticipationDto extends createZodDto(participationSchema) {}

@ApiTags('rounds')
@Controller()
export class JoinRoundController {
  constructor(
    private readonly lookingUp: LookUpInvitation,
    private readonly joining: JoinRound,
  ) {}

  @Post('round-invitations')
  @HttpCode(200)
  @ApiOperation({ operationId: 'lookUpRoundInvitation', summary: 'What an invitation or a link is about' })
  @ApiOkResponse({ type: InvitedRoundDto })
  lookUp(
    @CurrentUserIfAny() user: Principal | undefined,
    @Body() { token }: LookUpInvitationRequestDto,
  ): Promise<InvitedRound> {
    return this.lookingUp.show(token, user?.accountId);
  }

  @Post('participations')
  @ApiOperation({ operationId: 'joinRound', summary: 'Join a round, with a new attempt or one that I have' })
  @ApiCreatedResponse({ type: ParticipationDto })
  join(
    @CurrentUser() { accountId }: Principal,
    @Body() request: JoinRoundRequestDto,
  ): Promise<Participation> {
    return this.joining.join(accountId, request);
  }
}
