import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type PasskeyOptions, passkeyOptionsSchema, passkeySignInRequestSchema } from '#contracts/passkeys';
import { type Me, meSchema } from '#contracts/sessions';
import { type Proof, Proven, SignInBy } from '../proof.js';
import { SessionStarter } from '../session-starter.js';
import { Challenges } from './challenges.js';
import { RelyingParty } from './relying-party.js';

class PasskeyOptionsDto extends createZodDto(passkeyOptionsSchema) {}
class PasskeySignInRequestDto extends createZodDto(passkeySignInRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('passkey-sign-ins')
export class PasskeySignInController {
  constructor(
    private readonly challenges: Challenges,
    private readonly relyingParty: RelyingParty,
    private readonly starter: SessionStarter,
  ) {}

  @Post('challenges')
  @ApiOperation({ operationId: 'beginPasskeySignIn', summary: 'Begin to sign in with a passkey' })
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  async begin(): Promise<PasskeyOptions> {
    return this.relyingParty.requestOptions(await this.challenges.forSignIn());
  }

  @Post()
  @SignInBy('passkey')
  @ApiOperation({ operationId: 'signInWithPasskey', summary: 'Sign in with a passkey' })
  @ApiCreatedResponse({ type: MeDto })
  create(
    @Body() { sharedComputer }: PasskeySignInRequestDto,
    @Proven() proof: Proof,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
