import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema } from '#contracts/sessions';
import { signUpToRoundRequestSchema } from '#contracts/teams';
import { Language } from '#server/platform/http';
import { SessionStarter } from '#server/users';
import { SignUpToRound } from './sign-up-to-round.js';

class SignUpToRoundRequestDto extends createZodDto(signUpToRoundRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('accounts')
@Controller('round-invitations/redemptions')
export class SignUpToRoundController {
  constructor(
    private readonly signingUp: SignUpToRound,
    private readonly starter: SessionStarter,
  ) {}

  @Post()
  @ApiOperation({
    operationId: 'signUpToRound',
    summary: 'An account for who follows a mailed invitation to a round; signs in, and joins nothing yet',
  })
  @ApiCreatedResponse({ type: MeDto })
  async create(
    @Body() request: SignUpToRoundRequestDto,
    @Language() language: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const proof = await this.signingUp.begin(request, language);
    return this.starter.start(response, proof, false);
  }
}
