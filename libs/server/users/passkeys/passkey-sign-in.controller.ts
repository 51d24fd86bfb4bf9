import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import {
  confirmByPasskeyRequestSchema,
  type PasskeyOptions,
  passkeyOptionsSchema,
  passkeySignInRequestSchema,
} from '#contracts/passkeys';
import { type Me, meSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { type Proof, Proven, SignInBy } from '../proof.js';
import { SessionRenewer } from '../session-renewer.js';
import { SessionStarter } from '../session-starter.js';
import { ConfirmByPasskey } from './confirm-by-passkey.js';
import { Challenges } from './challenges.js';
import { RelyingParty } from './relying-party.js';

class PasskeyOptionsDto extends createZodDto(passkeyOptionsSchema) {}
class PasskeySignInRequestDto extends createZodDto(passkeySignInRequestSchema) {}
class ConfirmByPasskeyRequestDto extends createZodDto(confirmByPasskeyRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('passkey-sign-ins')
export class PasskeySignInController {
  constructor(
    private readonly challenges: Challenges,
    private readonly relyingParty: RelyingParty,
    private readonly starter: SessionStarter,
    private readonly confirmByPasskey: ConfirmByPasskey,
    private readonly renewer: SessionRenewer,
  ) {}

  @Post('challenges')
  @ApiOperation({ operationId: 'beginPasskeySignIn', summary: 'Begin to sign in with a passkey' })
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  async begin(): Promise<PasskeyOptions> {
    return this.relyingParty.requestOptions(await this.challenges.forSignIn());
  }

  @Post('confirmations')
  @HttpCode(204)
  @ApiOperation({ operationId: 'confirmSessionByPasskey', summary: 'Prove again who you are, by a passkey' })
  @ApiNoContentResponse()
  async confirm(
    @CurrentUser() user: Principal,
    @Body() { credential }: ConfirmByPasskeyRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.confirmByPasskey.confirm(user, credential);
    await this.renewer.renew(response, user.sessionId);
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
