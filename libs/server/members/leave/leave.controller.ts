import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { membershipUnknown } from '../members.errors.js';
import { Leave } from './leave.js';

@ApiTags('memberships')
@Controller('memberships')
export class LeaveController {
  constructor(private readonly leaving: Leave) {}

  @Delete(':membership')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveTenant', summary: 'Leave my organisation; my attempts stay mine' })
  @ApiNoContentResponse()
  delete(
    @CurrentUser() { accountId }: Principal,
    @Param('membership', new IdPipe(membershipUnknown)) id: string,
  ): Promise<void> {
    return this.leaving.leave(accountId, id);
  }
}
