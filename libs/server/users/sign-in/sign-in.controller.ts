import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema, signInRequestSchema } from '#contracts/sessions';
import { type Proof, Proven, SignInBy } from '../proof.js';
import { SessionStarter } from '../session-starter.js';

class SignInRequestDto extends createZodDto(signInRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('sessions')
export class SignInController {
  constructor(private readonly starter: SessionStarter) {}

  @Post()
  @SignInBy('password')
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the session comes as a cookie' })
  @ApiCreatedResponse({ type: MeDto })
  create(
    @Body() { sharedComputer }: SignInRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
