import { Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  type PasswordResetResponse,
  passwordResetRequestSchema,
  passwordResetResponseSchema,
  redeemPasswordResetRequestSchema,
} from '#contracts/accounts';
import { EvenTime } from '#server/platform/http';
import { resetMinutes } from '../one-time-links.js';
import { AskReset } from './ask-reset.js';
import { RedeemReset } from './redeem-reset.js';

class PasswordResetRequestDto extends createZodDto(passwordResetRequestSchema) {}
class PasswordResetResponseDto extends createZodDto(passwordResetResponseSchema) {}
class RedeemPasswordResetRequestDto extends createZodDto(redeemPasswordResetRequestSchema) {}

@ApiTags('accounts')
@Controller('password-resets')
export class ResetPasswordController {
  constructor(
    private readonly askReset: AskReset,
    private readonly redeemReset: RedeemReset,
  ) {}

  @Post()
  @UseInterceptors(EvenTime)
  @HttpCode(202)
  @ApiOperation({
    operationId: 'askPasswordReset',
    summary: 'Ask for a link to choose a new password, by mail',
  })
  @ApiAcceptedResponse({ type: PasswordResetResponseDto })
  async ask(@Body() { email }: PasswordResetRequestDto): Promise<PasswordResetResponse> {
    await this.askReset.ask(email);
    return { linkValidMinutes: resetMinutes };
  }

  @Post('redemptions')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'redeemPasswordReset',
    summary: 'Choose a new password with the mailed link; ends every session',
  })
  @ApiNoContentResponse()
  redeem(@Body() request: RedeemPasswordResetRequestDto): Promise<void> {
    return this.redeemReset.redeem(request);
  }
}
