import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import {
  type Me,
  meSchema,
  type SecondStepNeeded,
  secondStepNeededSchema,
  secondStepRequestSchema,
  signInRequestSchema,
} from '#contracts/sessions';
import { SecondStep } from '../authenticator/second-step.js';
import { type Proof, Proven, SignInBy } from '../proof.js';
import { SessionStarter } from '../session-starter.js';
import { codeMinutes, codeTries } from '../sign-in-requests.js';

class SignInRequestDto extends createZodDto(signInRequestSchema) {}
class SecondStepRequestDto extends createZodDto(secondStepRequestSchema) {}
class SecondStepNeededDto extends createZodDto(secondStepNeededSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('sessions')
export class SignInController {
  constructor(
    private readonly starter: SessionStarter,
    private readonly secondStep: SecondStep,
  ) {}

  @Post()
  @SignInBy('password')
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the session comes as a cookie' })
  @ApiCreatedResponse({ type: MeDto })
  @ApiAcceptedResponse({
    type: SecondStepNeededDto,
    description: 'A code of the authenticator app is needed too',
  })
  async create(
    @Body() { sharedComputer }: SignInRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me | SecondStepNeeded> {
    const token = await this.secondStep.begin(proof);
    if (!token) return this.starter.start(response, proof, sharedComputer);
    response.status(202);
    return { token, validMinutes: codeMinutes, tries: codeTries };
  }

  @Post('second-steps')
  @SignInBy('second-step')
  @ApiOperation({ operationId: 'takeSecondStep', summary: 'Finish signing in with a code of the app' })
  @ApiCreatedResponse({ type: MeDto })
  finish(
    @Body() { sharedComputer }: SecondStepRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
