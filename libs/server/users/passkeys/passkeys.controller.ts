import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import {
  type Passkey,
  type PasskeyList,
  passkeyListSchema,
  type PasskeyOptions,
  passkeyOptionsSchema,
  passkeySchema,
  registerPasskeyRequestSchema,
  renamePasskeyRequestSchema,
} from '#contracts/passkeys';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { SessionRenewer } from '../session-renewer.js';
import { passkeyUnknown } from '../users.errors.js';
import { OwnPasskeys } from './own-passkeys.js';

class PasskeyDto extends createZodDto(passkeySchema) {}
class PasskeyListDto extends createZodDto(passkeyListSchema) {}
class PasskeyOptionsDto extends createZodDto(passkeyOptionsSchema) {}
class RegisterPasskeyRequestDto extends createZodDto(registerPasskeyRequestSchema) {}
class RenamePasskeyRequestDto extends createZodDto(renamePasskeyRequestSchema) {}

const byId = new IdPipe(passkeyUnknown);

@ApiTags('passkeys')
@Controller('passkeys')
export class PasskeysController {
  constructor(
    private readonly passkeys: OwnPasskeys,
    private readonly renewer: SessionRenewer,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPasskeys', summary: 'My passkeys' })
  @ApiOkResponse({ type: PasskeyListDto })
  async list(@CurrentUser() { accountId }: Principal): Promise<PasskeyList> {
    return { items: await this.passkeys.list(accountId) };
  }

  @Post('challenges')
  @ApiOperation({ operationId: 'beginPasskey', summary: 'Begin to register a passkey' })
  @ApiCreatedResponse({ type: PasskeyOptionsDto })
  begin(@CurrentUser() { accountId }: Principal): Promise<PasskeyOptions> {
    return this.passkeys.begin(accountId);
  }

  @Post()
  @ApiOperation({ operationId: 'registerPasskey', summary: 'Register a passkey that the browser made' })
  @ApiCreatedResponse({ type: PasskeyDto })
  async register(
    @CurrentUser() { accountId, sessionId }: Principal,
    @Body() request: RegisterPasskeyRequestDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Passkey> {
    const passkey = await this.passkeys.register(accountId, request);
    await this.renewer.renew(response, sessionId);
    return passkey;
  }

  @Patch(':passkey')
  @HttpCode(204)
  @ApiOperation({ operationId: 'renamePasskey', summary: 'Give a passkey another name' })
  @ApiParam({ name: 'passkey', format: 'uuid' })
  @ApiNoContentResponse()
  rename(@Param('passkey', byId) id: string, @Body() { name }: RenamePasskeyRequestDto): Promise<void> {
    return this.passkeys.rename(id, name);
  }

  @Delete(':passkey')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePasskey', summary: 'Remove a passkey' })
  @ApiParam({ name: 'passkey', format: 'uuid' })
  @ApiNoContentResponse()
  remove(@Param('passkey', byId) id: string): Promise<void> {
    return this.passkeys.remove(id);
  }
}
