import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { actAs } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { mailJobs } from '../mail-jobs.js';
import type { Proof } from '../proof.js';
import { SignInRequests } from '../sign-in-requests.js';
import { KnownDevices } from './known-devices.js';

/** The step after a password that is typed in a browser which its owner never used: a code that is mailed to her. */
@Injectable()
export class NewDevice {
  constructor(
    private readonly em: EntityManager,
    private readonly devices: KnownDevices,
    private readonly requests: SignInRequests,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param device the token of the browser's cookie, if it has one
   * @returns the token that the code needs; undefined where the browser is known
   */
  begin({ accountId }: Proof, device: string | undefined): Promise<string | undefined> {
    return actAs(this.em, accountId, async () => {
      if (await this.devices.knows(accountId, device)) return undefined;
      const request = this.requests.prepare();
      await this.em.transactional(async (em) => {
        await this.requests.insert(em, request, accountId, 'new-device');
        this.outbox.announce(em, mailJobs.signInCode, accountId, request.id);
      });
      return request.token;
    });
  }
}
