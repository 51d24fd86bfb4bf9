import { Body, Controller, HttpCode, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema, type SignInCodeResponse, signInCodeResponseSchema } from '#contracts/sessions';
import {
  beginTenantSignInRequestSchema,
  type BegunTenantSignIn,
  begunTenantSignInSchema,
  completeTenantSignInRequestSchema,
  linkIdentityRequestSchema,
  registerIdentityRequestSchema,
  type TenantSignInStep,
  tenantSignInStepSchema,
} from '#contracts/tenant-sign-in';
import { newToken } from '#server/platform/auth';
import { EvenTime, Language } from '#server/platform/http';
import {
  codeLength,
  codeMinutes,
  codeTries,
  Proven,
  SecondStep,
  SessionStarter,
  SignInBy,
} from '#server/users';
import { BeginTenantSignIn } from './begin/begin-tenant-sign-in.js';
import { browserCookie } from './begin/browser-cookie.js';
import type { Completed } from './complete/complete-tenant-sign-in.js';
import type { Linked } from './register/link-identity.js';
import { RegisterIdentity } from './register/register-identity.js';

class BeginRequestDto extends createZodDto(beginTenantSignInRequestSchema) {}
class BegunDto extends createZodDto(begunTenantSignInSchema) {}
class CompleteRequestDto extends createZodDto(completeTenantSignInRequestSchema) {}
class StepDto extends createZodDto(tenantSignInStepSchema) {}
class RegisterRequestDto extends createZodDto(registerIdentityRequestSchema) {}
class LinkRequestDto extends createZodDto(linkIdentityRequestSchema) {}
class SignInCodeResponseDto extends createZodDto(signInCodeResponseSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('sessions')
@Controller('tenant-sign-ins')
export class TenantSignInsController {
  constructor(
    private readonly beginning: BeginTenantSignIn,
    private readonly registering: RegisterIdentity,
    private readonly secondStep: SecondStep,
    private readonly starter: SessionStarter,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'beginTenantSignIn', summary: 'Begin to sign in through an organisation' })
  @ApiCreatedResponse({ type: BegunDto })
  async begin(
    @Req() request: Request,
    @Body() body: BeginRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BegunTenantSignIn> {
    // One cookie for all that this browser has begun, so that two tabs do not hinder each other.
    const browser = browserCookie.read(request) ?? newToken();
    const address = await this.beginning.begin(body, browser);
    browserCookie.set(response, browser);
    return { address };
  }

  @Post('completions')
  @SignInBy('tenant')
  @ApiOperation({
    operationId: 'completeTenantSignIn',
    summary: 'Take what the provider sent the browser back with',
  })
  @ApiCreatedResponse({ type: MeDto })
  @ApiAcceptedResponse({ type: StepDto, description: 'A code of the app, or an account, is needed too' })
  async complete(
    @Body() _: CompleteRequestDto,
    @Proven() completed: Completed,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me | TenantSignInStep> {
    const { sharedComputer } = completed;
    if ('newcomer' in completed) {
      response.status(202);
      return { token: completed.ticket, sharedComputer, newcomer: completed.newcomer };
    }
    const token = await this.secondStep.begin(completed.proof);
    if (!token) return this.starter.start(response, completed.proof, sharedComputer);
    response.status(202);
    return { token, sharedComputer, newcomer: null };
  }

  @Post('registrations')
  @UseInterceptors(EvenTime)
  @HttpCode(202)
  @ApiOperation({
    operationId: 'registerIdentity',
    summary: 'On a first sign-in: ask for the mail that shows whose account it is',
  })
  @ApiAcceptedResponse({ type: SignInCodeResponseDto })
  async register(
    @Body() request: RegisterRequestDto,
    @Language() language: string,
  ): Promise<SignInCodeResponse> {
    const token = await this.registering.register(request, language);
    return { token, codeLength, codeValidMinutes: codeMinutes, tries: codeTries };
  }

  @Post('links')
  @SignInBy('tenant-link')
  @ApiOperation({ operationId: 'linkIdentity', summary: 'Finish a first sign-in with the mailed code' })
  @ApiCreatedResponse({ type: MeDto })
  link(
    @Body() _: LinkRequestDto,
    @Proven() { proof, sharedComputer }: Linked,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    return this.starter.start(response, proof, sharedComputer);
  }
}
