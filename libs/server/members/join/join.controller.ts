import { Body, Controller, Ip, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { joinRequestSchema, type Membership, membershipSchema } from '#contracts/memberships';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Memberships, SessionRenewer } from '#server/users';
import { membershipUnknown } from '../members.errors.js';
import { Join } from './join.js';

class JoinRequestDto extends createZodDto(joinRequestSchema) {}
class MembershipDto extends createZodDto(membershipSchema) {}

@ApiTags('memberships')
@Controller('memberships')
export class JoinController {
  constructor(
    private readonly joining: Join,
    private readonly memberships: Memberships,
    private readonly renewer: SessionRenewer,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'joinTenant', summary: 'Join an organisation, or ask to belong to it' })
  @ApiCreatedResponse({ type: MembershipDto })
  async create(
    @CurrentUser() { accountId, sessionId }: Principal,
    @Ip() address: string,
    @Body() request: JoinRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Membership> {
    await this.joining.join({ accountId, address }, request);
    const membership = await this.memberships.own(accountId);
    if (!membership) throw membershipUnknown();
    if (membership.role === 'administrator') await this.renewer.renew(response, sessionId);
    return membership;
  }
}
