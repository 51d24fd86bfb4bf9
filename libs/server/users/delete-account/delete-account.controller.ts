import { Controller, Delete, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { clearSessionCookie, CurrentUser, type Principal } from '#server/platform/auth';
import { DeleteAccount } from './delete-account.js';

@ApiTags('me')
@Controller('me')
export class DeleteAccountController {
  constructor(private readonly deleteAccount: DeleteAccount) {}

  @Delete()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteAccount',
    summary: 'Delete my account with everything in it, for good',
  })
  @ApiNoContentResponse()
  async delete(
    @CurrentUser() { accountId }: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.deleteAccount.delete(accountId);
    clearSessionCookie(response);
  }
}
