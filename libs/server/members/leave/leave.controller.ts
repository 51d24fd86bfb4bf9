import { Controller, Delete, HttpCode, Param, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { SessionRenewer } from '#server/users';
import { membershipUnknown } from '../members.errors.js';
import { Leave } from './leave.js';

@ApiTags('memberships')
@Controller('memberships')
export class LeaveController {
  constructor(
    private readonly leaving: Leave,
    private readonly renewer: SessionRenewer,
  ) {}

  @Delete(':membership')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveTenant', summary: 'Leave my organisation; my attempts stay mine' })
  @ApiNoContentResponse()
  async delete(
    @CurrentUser() { accountId, sessionId }: Principal,
    @Param('membership', new IdPipe(membershipUnknown)) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const was = await this.leaving.leave(accountId, id);
    if (was === 'administrator') await this.renewer.renew(response, sessionId);
  }
}
