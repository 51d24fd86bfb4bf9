import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
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
import { deviceCookie } from '../known-devices/known-devices.js';
import { NewDevice } from '../known-devices/new-device.js';
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
    private readonly newDevice: NewDevice,
  ) {}

  @Post()
  @SignInBy('password')
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the session comes as a cookie' })
  @ApiCreatedResponse({ type: MeDto })
  @ApiAcceptedResponse({
    type: SecondStepNeededDto,
    description: 'A code is needed too: of the authenticator app, or by mail in a browser that is new',
  })
  async create(
    @Body() { sharedComputer }: SignInRequestDto,
    @Proven() proof: Proof,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me | SecondStepNeeded> {
    const step = await this.stepAfter(proof, deviceCookie.read(request));
    if (!step) return this.starter.start(response, proof, sharedComputer);
    response.status(202);
    return { ...step, validMinutes: codeMinutes, tries: codeTries };
  }

  private async stepAfter(
    proof: Proof,
    device: string | undefined,
  ): Promise<Pick<SecondStepNeeded, 'token' | 'codeFrom'> | undefined> {
    const ofApp = await this.secondStep.begin(proof);
    if (ofApp) return { token: ofApp, codeFrom: 'authenticator' };
    const mailed = await this.newDevice.begin(proof, device);
    return mailed ? { token: mailed, codeFrom: 'mail' } : undefined;
  }

  @Post('second-steps')
  @SignInBy('second-step')
  @ApiOperation({ operationId: 'takeSecondStep', summary: 'Finish signing in with the code that was asked' })
  @ApiCreatedResponse({ type: MeDto })
  finish(
    @Body() { sharedComputer }: SecondStepRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
