import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { confirmSessionRequestSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { SessionRenewer } from '../session-renewer.js';
import { ConfirmSession } from './confirm-session.js';

class ConfirmSessionRequestDto extends createZodDto(confirmSessionRequestSchema) {}

@ApiTags('sessions')
@Controller('sessions/current/confirmations')
export class ConfirmSessionController {
  constructor(
    private readonly confirmSession: ConfirmSession,
    private readonly renewer: SessionRenewer,
  ) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmSession', summary: 'Prove again who you are, in this session' })
  @ApiNoContentResponse()
  async create(
    @CurrentUser() user: Principal,
    @Body() request: ConfirmSessionRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.confirmSession.confirm(user, request);
    await this.renewer.renew(response, user.sessionId);
  }
}
