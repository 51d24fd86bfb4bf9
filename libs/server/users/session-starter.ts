import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Me } from '#contracts/sessions';
import { setSessionCookie } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { browserName } from './browser-name.js';
import { type OpenedSession, Sessions } from './sessions.js';
import { ShowMe } from './show-me/show-me.js';

/** Hands an opened session to the browser and tells who is signed in now. */
@Injectable()
export class SessionStarter {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: Sessions,
    private readonly showMe: ShowMe,
  ) {}

  start(
    response: Response,
    session: OpenedSession & { accountId: string },
    sharedComputer: boolean,
  ): Promise<Me> {
    setSessionCookie(response, session.token, sharedComputer ? undefined : session.expiresAt);
    return actAs(this.em, session.accountId, async () => {
      const browser = browserName(response.req.headers['user-agent']);
      await this.sessions.describe(session.id, browser, sharedComputer);
      return this.showMe.show(session.accountId);
    });
  }
}
