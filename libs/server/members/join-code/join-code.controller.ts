import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type JoinCode, joinCodeSchema, renewJoinCodeRequestSchema } from '#contracts/memberships';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { JoinCodes } from './join-codes.js';

class JoinCodeDto extends createZodDto(joinCodeSchema) {}
class RenewJoinCodeRequestDto extends createZodDto(renewJoinCodeRequestSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/join-code')
export class JoinCodeController {
  constructor(private readonly codes: JoinCodes) {}

  @Get()
  @ApiOperation({ operationId: 'showJoinCode', summary: 'The code with which colleagues join' })
  @ApiOkResponse({ type: JoinCodeDto })
  show(@AdministeredTenant() tenantId: string): Promise<JoinCode> {
    return this.codes.show(tenantId);
  }

  @Put()
  @ApiOperation({ operationId: 'renewJoinCode', summary: 'A new join code; the old one works no more' })
  @ApiOkResponse({ type: JoinCodeDto })
  renew(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Body() _: RenewJoinCodeRequestDto,
  ): Promise<JoinCode> {
    return this.codes.renew(user, tenantId);
  }
}
