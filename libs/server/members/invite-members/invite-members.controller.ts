import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  type InvitationList,
  invitationListSchema,
  inviteRequestSchema,
  type InviteResponse,
  inviteResponseSchema,
} from '#contracts/memberships';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe, Language } from '#server/platform/http';
import { invitationUnknown } from '../members.errors.js';
import { invitationDays, Invitations } from './invitations.js';
import { InviteMembers } from './invite-members.js';

class InviteRequestDto extends createZodDto(inviteRequestSchema) {}
class InviteResponseDto extends createZodDto(inviteResponseSchema) {}
class InvitationListDto extends createZodDto(invitationListSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/invitations')
export class InviteMembersController {
  constructor(
    private readonly inviting: InviteMembers,
    private readonly invitations: Invitations,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listInvitations', summary: 'Invitations that were not used yet' })
  @ApiOkResponse({ type: InvitationListDto })
  async list(@AdministeredTenant() tenantId: string): Promise<InvitationList> {
    const open = await this.invitations.list(tenantId);
    const items = open.map(({ id, email, createdAt, expiresAt }) => ({
      id,
      email,
      invitedAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
    return { items };
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({
    operationId: 'inviteMembers',
    summary: 'Invite people by their addresses; each gets a mail',
  })
  @ApiAcceptedResponse({ type: InviteResponseDto })
  async invite(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Body() { emails }: InviteRequestDto,
    @Language() language: string,
  ): Promise<InviteResponse> {
    await this.inviting.invite(user, tenantId, emails, language);
    return { linkValidDays: invitationDays };
  }

  @Delete(':invitation')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'withdrawInvitation',
    summary: 'Withdraw an invitation; its link works no more',
  })
  @ApiNoContentResponse()
  withdraw(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Param('invitation', new IdPipe(invitationUnknown)) id: string,
  ): Promise<void> {
    return this.inviting.withdraw(user, tenantId, id);
  }
}
