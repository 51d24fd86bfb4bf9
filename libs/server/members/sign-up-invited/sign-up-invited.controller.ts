import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { signUpInvitedRequestSchema } from '#contracts/memberships';
import { type Me, meSchema } from '#contracts/sessions';
import { Language } from '#server/platform/http';
import { SessionStarter } from '#server/users';
import { SignUpInvited } from './sign-up-invited.js';

class SignUpInvitedRequestDto extends createZodDto(signUpInvitedRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('accounts')
@Controller('invitations/redemptions')
export class SignUpInvitedController {
  constructor(
    private readonly signingUp: SignUpInvited,
    private readonly starter: SessionStarter,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'signUpInvited',
    summary: 'An account for who follows a mailed invitation; joins and signs in',
  })
  @ApiCreatedResponse({ type: MeDto })
  async create(
    @Body() request: SignUpInvitedRequestDto,
    @Language() language: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const proof = await this.signingUp.begin(request, language);
    return this.starter.start(response, proof, false);
  }
}
