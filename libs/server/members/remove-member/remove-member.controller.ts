import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { memberUnknown } from '../members.errors.js';
import { RemoveMember } from './remove-member.js';

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/members')
export class RemoveMemberController {
  constructor(private readonly removing: RemoveMember) {}

  @Delete(':member')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeMember', summary: 'Remove a member, or decline somebody who asked' })
  @ApiNoContentResponse()
  delete(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Param('member', new IdPipe(memberUnknown)) member: string,
  ): Promise<void> {
    return this.removing.remove(user, tenantId, member);
  }
}
