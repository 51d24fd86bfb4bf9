import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { confirmSessionRequestSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { ConfirmSession } from './confirm-session.js';

class ConfirmSessionRequestDto extends createZodDto(confirmSessionRequestSchema) {}

@ApiTags('sessions')
@Controller('sessions/current/confirmations')
export class ConfirmSessionController {
  constructor(private readonly confirmSession: ConfirmSession) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmSession', summary: 'Prove again who you are, in this session' })
  @ApiNoContentResponse()
  create(@CurrentUser() user: Principal, @Body() request: ConfirmSessionRequestDto): Promise<void> {
    return this.confirmSession.confirm(user, request);
  }
}
