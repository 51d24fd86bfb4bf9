import { Body, Controller, HttpCode, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { changePasswordRequestSchema } from '#contracts/accounts';
import { CurrentUser, type Principal, setSessionCookie } from '#server/platform/auth';
import { ChangePassword } from './change-password.js';

class ChangePasswordRequestDto extends createZodDto(changePasswordRequestSchema) {}

@ApiTags('me')
@Controller('me/password')
export class ChangePasswordController {
  constructor(private readonly changePassword: ChangePassword) {}

  @Put()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Choose another password; signs out everywhere but here',
  })
  @ApiNoContentResponse()
  async change(
    @CurrentUser() user: Principal,
    @Body() { password }: ChangePasswordRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { token, expiresAt, endsWithBrowser } = await this.changePassword.change(user, password);
    setSessionCookie(response, token, endsWithBrowser ? undefined : expiresAt);
  }
}
