import { Body, Controller, Delete, Get, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import {
  authenticatorSchema,
  type AuthenticatorState,
  confirmAuthenticatorRequestSchema,
  type NewAuthenticator,
  newAuthenticatorSchema,
  type RecoveryCodes,
  recoveryCodesSchema,
} from '#contracts/authenticators';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { SessionRenewer } from '../session-renewer.js';
import { SetUpAuthenticator } from './set-up-authenticator.js';

class AuthenticatorDto extends createZodDto(authenticatorSchema) {}
class NewAuthenticatorDto extends createZodDto(newAuthenticatorSchema) {}
class ConfirmAuthenticatorRequestDto extends createZodDto(confirmAuthenticatorRequestSchema) {}
class RecoveryCodesDto extends createZodDto(recoveryCodesSchema) {}

@ApiTags('authenticators')
@Controller('authenticators')
export class AuthenticatorsController {
  constructor(
    private readonly setUp: SetUpAuthenticator,
    private readonly renewer: SessionRenewer,
  ) {}

  @Get('current')
  @ApiOperation({ operationId: 'showAuthenticator', summary: 'Whether my authenticator app is on' })
  @ApiOkResponse({ type: AuthenticatorDto })
  show(@CurrentUser() { accountId }: Principal): Promise<AuthenticatorState> {
    return this.setUp.show(accountId);
  }

  @Post()
  @ApiOperation({ operationId: 'beginAuthenticator', summary: 'Begin with an authenticator app' })
  @ApiCreatedResponse({ type: NewAuthenticatorDto })
  begin(@CurrentUser() { accountId }: Principal): Promise<NewAuthenticator> {
    return this.setUp.begin(accountId);
  }

  @Post('confirmations')
  @ApiOperation({ operationId: 'confirmAuthenticator', summary: 'Turn the app on with its first code' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async confirm(
    @CurrentUser() { accountId, sessionId }: Principal,
    @Body() { code }: ConfirmAuthenticatorRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodes> {
    const codes = await this.setUp.confirm(accountId, code);
    await this.renewer.renew(response, sessionId);
    return { codes };
  }

  @Post('current/recovery-codes')
  @ApiOperation({ operationId: 'renewRecoveryCodes', summary: 'New recovery codes in place of the old' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async renewCodes(@CurrentUser() { accountId }: Principal): Promise<RecoveryCodes> {
    return { codes: await this.setUp.renewCodes(accountId) };
  }

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeAuthenticator', summary: 'Turn the app off' })
  @ApiNoContentResponse()
  turnOff(@CurrentUser() { accountId }: Principal): Promise<void> {
    return this.setUp.turnOff(accountId);
  }
}
