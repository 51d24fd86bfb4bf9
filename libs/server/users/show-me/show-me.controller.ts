import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { ShowMe } from './show-me.js';

class MeDto extends createZodDto(meSchema) {}

@ApiTags('me')
@Controller('me')
export class ShowMeController {
  constructor(private readonly showMe: ShowMe) {}

  @Get()
  @ApiOperation({ operationId: 'showMe', summary: 'Who is signed in' })
  @ApiOkResponse({ type: MeDto })
  show(@CurrentUser() { accountId }: Principal): Promise<Me> {
    return this.showMe.show(accountId);
  }
}
