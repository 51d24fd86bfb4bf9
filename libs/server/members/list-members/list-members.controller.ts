import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type MemberList, memberListSchema, memberSearchSchema } from '#contracts/memberships';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { ListMembers } from './list-members.js';

class MemberSearchDto extends createZodDto(memberSearchSchema) {}
class MemberListDto extends createZodDto(memberListSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/members')
export class ListMembersController {
  constructor(private readonly members: ListMembers) {}

  @Get()
  @ApiOperation({ operationId: 'listMembers', summary: 'Members of my organisation, and who asks to be one' })
  @ApiOkResponse({ type: MemberListDto })
  list(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() { accountId }: Principal,
    @Query() search: MemberSearchDto,
  ): Promise<MemberList> {
    return this.members.list(accountId, tenantId, search);
  }
}
