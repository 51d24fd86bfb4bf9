import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { type SessionList, sessionListSchema } from '#contracts/sessions';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { Sessions } from '../sessions.js';

class SessionListDto extends createZodDto(sessionListSchema) {}

@ApiTags('sessions')
@Controller('sessions')
export class ListSessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @ApiOperation({ operationId: 'listSessions', summary: 'Where I am signed in' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentUser() { accountId, sessionId }: Principal): Promise<SessionList> {
    const sessions = await this.sessions.list(accountId);
    return {
      items: sessions.map(({ id, browser, createdAt, expiresAt }) => ({
        id,
        current: id === sessionId,
        browser: browser ?? null,
        startedAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }
}
