import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { memberUnknown } from '../members.errors.js';
import { AskSecondFactorReset } from './ask-second-factor-reset.js';

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/members')
export class ResetSecondFactorController {
  constructor(private readonly asking: AskSecondFactorReset) {}

  @Delete(':member/second-factor')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'resetSecondFactor',
    summary: 'Take away the app, recovery codes and passkeys of a member; she is signed out and gets a mail',
  })
  @ApiAcceptedResponse()
  delete(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Param('member', new IdPipe(memberUnknown)) member: string,
  ): Promise<void> {
    return this.asking.ask(user, tenantId, member);
  }
}
