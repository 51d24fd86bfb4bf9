import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { setSessionCookie } from '#server/platform/auth';
import { Sessions } from './sessions.js';

/**
 * Gives the session of a request another token, and its browser the new cookie: when its owner proved who she is, added a
 * second factor, or began or ceased to run an organisation. Whoever knew the old token is out.
 */
@Injectable()
export class SessionRenewer {
  constructor(
    private readonly em: EntityManager,
    private readonly sessions: Sessions,
  ) {}

  async renew(response: Response, sessionId: string): Promise<void> {
    const renewed = await this.em.transactional((em) => this.sessions.renew(em, sessionId));
    setSessionCookie(response, renewed.token, renewed.endsWithBrowser ? undefined : renewed.expiresAt);
  }
}
