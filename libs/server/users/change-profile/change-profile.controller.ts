import { Body, Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { changeProfileRequestSchema } from '#contracts/accounts';
import { type Me, meSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { ShowMe } from '../show-me/show-me.js';
import { ChangeProfile } from './change-profile.js';

class ChangeProfileRequestDto extends createZodDto(changeProfileRequestSchema) {}
class MeDto extends createZodDto(meSchema) {}

@ApiTags('me')
@Controller('me')
export class ChangeProfileController {
  constructor(
    private readonly changeProfile: ChangeProfile,
    private readonly showMe: ShowMe,
  ) {}

  @Patch()
  @ApiOperation({ operationId: 'changeProfile', summary: 'Change my function group or language' })
  @ApiOkResponse({ type: MeDto })
  async change(
    @CurrentUser() { accountId, sharedComputer }: Principal,
    @Body() request: ChangeProfileRequestDto,
  ): Promise<Me> {
    await this.changeProfile.change(accountId, request);
    return this.showMe.show(accountId, sharedComputer);
  }
}
