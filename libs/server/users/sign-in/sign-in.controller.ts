import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema, signInRequestSchema } from '#contracts/sessions';
import { SessionStarter } from '../session-starter.js';
import { SignIn } from './sign-in.js';

class SignInRequestDto extends createZodDto(signInRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('sessions')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly starter: SessionStarter,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the session comes as a cookie' })
  @ApiCreatedResponse({ type: MeDto })
  async create(
    @Body() request: SignInRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const signedIn = await this.signIn.signIn(request);
    return this.starter.start(response, signedIn, request.sharedComputer);
  }
}
