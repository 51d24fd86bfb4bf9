import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type AttemptList, attemptListSchema } from '#contracts/attempts';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { ListAttempts } from './list-attempts.js';

class AttemptListDto extends createZodDto(attemptListSchema) {}

@ApiTags('attempts')
@Controller('attempts')
export class ListAttemptsController {
  constructor(private readonly listAttempts: ListAttempts) {}

  @Get()
  @ApiOperation({ operationId: 'listAttempts', summary: 'My attempts, the latest first' })
  @ApiOkResponse({ type: AttemptListDto })
  async list(@CurrentUser() { accountId }: Principal): Promise<AttemptList> {
    return { items: await this.listAttempts.list(accountId) };
  }
}
