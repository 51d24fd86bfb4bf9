import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentUser, type Principal } from '#server/platform/auth';
import { IdPipe } from '#server/platform/http';
import { Sessions } from '../sessions.js';
import { sessionUnknown } from '../users.errors.js';

@ApiTags('sessions')
@Controller('sessions')
export class EndSessionsController {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: Sessions,
  ) {}

  @Delete('others')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endOtherSessions', summary: 'Sign out everywhere but here' })
  @ApiNoContentResponse()
  endOthers(@CurrentUser() { accountId, sessionId }: Principal): Promise<void> {
    return this.sessions.endOthers(this.em, accountId, sessionId);
  }

  @Delete(':session')
  @HttpCode(204)
  @ApiOperation({ operationId: 'endSession', summary: 'Sign out of one of the browsers I am signed in with' })
  @ApiNoContentResponse()
  async end(@Param('session', new IdPipe(sessionUnknown)) id: string): Promise<void> {
    if (!(await this.sessions.end(id))) throw sessionUnknown();
  }
}
