import { Body, Controller, HttpCode, Post, Res, UseInterceptors } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import {
  confirmByCodeRequestSchema,
  type Me,
  meSchema,
  redeemSignInCodeRequestSchema,
  type SignInCodeResponse,
  signInCodeRequestSchema,
  signInCodeResponseSchema,
} from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { EvenTime } from '#server/platform/http';
import { type Proof, Proven, SignInBy } from '../proof.js';
import { SessionRenewer } from '../session-renewer.js';
import { SessionStarter } from '../session-starter.js';
import { codeLength, codeMinutes, codeTries } from '../sign-in-requests.js';
import { AskSignInCode } from './ask-sign-in-code.js';
import { ConfirmByCode } from './confirm-by-code.js';

class SignInCodeRequestDto extends createZodDto(signInCodeRequestSchema) {}
class SignInCodeResponseDto extends createZodDto(signInCodeResponseSchema) {}
class RedeemSignInCodeRequestDto extends createZodDto(redeemSignInCodeRequestSchema) {}
class ConfirmByCodeRequestDto extends createZodDto(confirmByCodeRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('sign-in-codes')
export class MailedCodeController {
  constructor(
    private readonly askCode: AskSignInCode,
    private readonly confirmByCode: ConfirmByCode,
    private readonly starter: SessionStarter,
    private readonly renewer: SessionRenewer,
  ) {}

  @Post()
  @UseInterceptors(EvenTime)
  @HttpCode(202)
  @ApiOperation({ operationId: 'askSignInCode', summary: 'Ask for a code to sign in with, by mail' })
  @ApiAcceptedResponse({ type: SignInCodeResponseDto })
  async ask(@Body() { email }: SignInCodeRequestDto): Promise<SignInCodeResponse> {
    return {
      token: await this.askCode.ask(email),
      codeLength,
      codeValidMinutes: codeMinutes,
      tries: codeTries,
    };
  }

  @Post('confirmations')
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmSessionByCode', summary: 'Prove again who you are, by a mailed code' })
  @ApiNoContentResponse()
  async confirm(
    @CurrentUser() user: Principal,
    @Body() request: ConfirmByCodeRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.confirmByCode.confirm(user, request);
    await this.renewer.renew(response, user.sessionId);
  }

  @Post('redemptions')
  @SignInBy('mailed-code')
  @ApiOperation({ operationId: 'redeemSignInCode', summary: 'Sign in with the mailed code' })
  @ApiCreatedResponse({ type: MeDto })
  redeem(
    @Body() { sharedComputer }: RedeemSignInCodeRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
