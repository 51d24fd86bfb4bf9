import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Me } from '#contracts/sessions';
import { setSessionCookie } from '#server/platform/auth';
import { actAs } from '#server/platform/database';
import { Accounts } from './accounts.js';
import { browserName } from './browser-name.js';
import { deviceCookie, KnownDevices } from './known-devices/known-devices.js';
import type { Proof } from './proof.js';
import { Sessions } from './sessions.js';
import { ShowMe } from './show-me/show-me.js';
import { signInFailed } from './users.errors.js';

/** Where every way to sign in ends: opens the session, hands it to the browser and tells who is signed in now. */
@Injectable()
export class SessionStarter {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly showMe: ShowMe,
  ) {}

  start(response: Response, { accountId, factors }: Proof, sharedComputer: boolean): Promise<Me> {
    return actAs(this.em, accountId, async () => {
      if ((await this.accounts.own(accountId)).disabledAt) throw signInFailed();
      const session = await this.em.transactional((em) => this.sessions.open(em, accountId, factors));
      setSessionCookie(response, session.token, sharedComputer ? undefined : session.expiresAt);
      const browser = browserName(response.req.headers['user-agent']);
      await this.sessions.describe(session.id, browser, sharedComputer);
      if (!sharedComputer) await this.know(response, accountId);
      return this.showMe.show(accountId, sharedComputer);
    });
  }

  /** The next time a password is enough in this browser. */
  private async know(response: Response, accountId: string): Promise<void> {
    deviceCookie.set(response, await this.devices.note(accountId, deviceCookie.read(response.req)));
  }
}
