import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  changeTenantSignInRequestSchema,
  type TenantSignIn,
  tenantSignInSchema,
} from '#contracts/tenant-sign-in';
import { AdministeredTenant, CurrentUser, type Principal } from '#server/platform/auth';
import { TenantSignInSettings } from './tenant-sign-in-settings.js';

class TenantSignInDto extends createZodDto(tenantSignInSchema) {}
class ChangeTenantSignInRequestDto extends createZodDto(changeTenantSignInRequestSchema) {}

@ApiTags('members')
@ApiParam({ name: 'tenant', type: String })
@Controller('tenants/:tenant/sign-in')
export class TenantSignInSettingsController {
  constructor(private readonly settings: TenantSignInSettings) {}

  @Get()
  @ApiOperation({ operationId: 'showTenantSignIn', summary: 'How people sign in through the organisation' })
  @ApiOkResponse({ type: TenantSignInDto })
  show(@AdministeredTenant() tenantId: string): Promise<TenantSignIn> {
    return this.settings.show(tenantId);
  }

  @Put()
  @ApiOperation({
    operationId: 'changeTenantSignIn',
    summary: 'Set how people sign in through the organisation; tried out when it is on',
  })
  @ApiOkResponse({ type: TenantSignInDto })
  async change(
    @AdministeredTenant() tenantId: string,
    @CurrentUser() user: Principal,
    @Body() request: ChangeTenantSignInRequestDto,
  ): Promise<TenantSignIn> {
    await this.settings.change(user, tenantId, request);
    return this.settings.show(tenantId);
  }
}
