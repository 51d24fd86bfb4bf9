import { Controller, Delete, HttpCode, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { clearSessionCookie, CurrentUser, type Principal } from '#server/platform/auth';
import { Sessions } from '../sessions.js';

@ApiTags('sessions')
@Controller('sessions')
export class SignOutController {
  constructor(private readonly sessions: Sessions) {}

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out of this browser' })
  @ApiNoContentResponse()
  async delete(
    @CurrentUser() { sessionId }: Principal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.end(sessionId);
    clearSessionCookie(response);
  }
}
