import { Controller, Get, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { createZodDto } from 'nestjs-zod';
import { type Me, meSchema } from '#contracts/sessions';
import { CurrentUserIfAny, type Principal } from '#server/platform/auth';
import { ShowMe } from './show-me.js';

class MeDto extends createZodDto(meSchema) {}

@ApiTags('me')
@Controller('me')
export class ShowMeController {
  constructor(private readonly showMe: ShowMe) {}

  @Get()
  @ApiOperation({ operationId: 'showMe', summary: 'Who is signed in' })
  @ApiOkResponse({ type: MeDto })
  @ApiNoContentResponse({ description: 'Nobody is signed in' })
  async show(
    @CurrentUserIfAny() user: Principal | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me | undefined> {
    if (user) return this.showMe.show(user.accountId, user.sharedComputer);
    response.status(204);
    return undefined;
  }
}
