import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { verifyEmailRequestSchema } from '#contracts/accounts';
import { type Me, meSchema } from '#contracts/sessions';
import { SessionStarter } from '../session-starter.js';
import { VerifyEmail } from './verify-email.js';

class VerifyEmailRequestDto extends createZodDto(verifyEmailRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('accounts')
@Controller('email-verifications')
export class VerifyEmailController {
  constructor(
    private readonly verifyEmail: VerifyEmail,
    private readonly starter: SessionStarter,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'verifyEmail', summary: 'Confirm an address with the mailed link; signs in' })
  @ApiCreatedResponse({ type: MeDto })
  async create(
    @Body() request: VerifyEmailRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const proof = await this.verifyEmail.verify(request);
    return this.starter.start(response, proof, request.sharedComputer);
  }
}
