import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import {
  changeEmailRequestSchema,
  type ChangeEmailResponse,
  changeEmailResponseSchema,
  redeemEmailChangeRequestSchema,
} from '#contracts/accounts';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { verificationHours } from '../one-time-links.js';
import { AskEmailChange } from './ask-email-change.js';
import { RedeemEmailChange } from './redeem-email-change.js';

class ChangeEmailRequestDto extends createZodDto(changeEmailRequestSchema) {}
class ChangeEmailResponseDto extends createZodDto(changeEmailResponseSchema) {}
class RedeemEmailChangeRequestDto extends createZodDto(redeemEmailChangeRequestSchema) {}

@ApiTags('me')
@Controller()
export class ChangeEmailController {
  constructor(
    private readonly askEmailChange: AskEmailChange,
    private readonly redeemEmailChange: RedeemEmailChange,
  ) {}

  @Put('me/email')
  @HttpCode(202)
  @ApiOperation({
    operationId: 'askEmailChange',
    summary: 'Ask for another address; a mailed link makes it so',
  })
  @ApiAcceptedResponse({ type: ChangeEmailResponseDto })
  async ask(
    @CurrentUser() { accountId }: Principal,
    @Body() { email }: ChangeEmailRequestDto,
  ): Promise<ChangeEmailResponse> {
    await this.askEmailChange.ask(accountId, email);
    return { linkValidHours: verificationHours };
  }

  @Post('email-changes/redemptions')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'redeemEmailChange',
    summary: 'Move an account to the address of the mailed link',
  })
  @ApiNoContentResponse()
  redeem(@Body() { token }: RedeemEmailChangeRequestDto): Promise<void> {
    return this.redeemEmailChange.redeem(token);
  }
}
