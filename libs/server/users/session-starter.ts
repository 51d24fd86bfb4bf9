import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Me } from '#contracts/sessions';
import { setSessionCookie } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import type { OpenedSession } from './sessions.js';
import { ShowMe } from './show-me/show-me.js';

/** Hands an opened session to the browser and tells who is signed in now. */
@Injectable()
export class SessionStarter {
  constructor(
    private readonly em: EntityManager,
    private readonly showMe: ShowMe,
  ) {}

  start(
    response: Response,
    session: OpenedSession & { accountId: string },
    sharedComputer: boolean,
  ): Promise<Me> {
    setSessionCookie(response, session.token, sharedComputer ? undefined : session.expiresAt);
    return actAs(this.em, session.accountId, () => this.showMe.show(session.accountId));
  }
}
