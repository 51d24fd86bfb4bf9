import { Body, Controller, HttpCode, Param, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { changeMemberRequestSchema } from '#contracts/memberships';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { memberUnknown } from '../members.errors.js';
import { ChangeMember } from './change-member.js';

class ChangeMemberRequestDto extends createZodDto(changeMemberRequestSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/members')
export class ChangeMemberController {
  constructor(private readonly changing: ChangeMember) {}

  @Patch(':member')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changeMember',
    summary:
      'Take somebody in who asked, make a member an administrator or a member again, or place her in a department',
  })
  @ApiNoContentResponse()
  change(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Param('member', new IdPipe(memberUnknown)) member: string,
    @Body() request: ChangeMemberRequestDto,
  ): Promise<void> {
    return this.changing.change(user, tenantId, member, request);
  }
}
