import { inject, Service } from '@angular/core';
import { SessionStore } from '../../shared/util-session/session-store';
import type { Filling } from './filling';
import { DeviceStore } from './device-store';

/**
 * The attempt that is being filled in, with its edition, as last known, on this device: so that it opens without a
 * connection. One per account; none on a shared computer.
 */
@Service()
export class KeptFillings {
  readonly #device = inject(DeviceStore);
  readonly #session = inject(SessionStore);

  async keep(filling: Filling): Promise<void> {
    const me = this.#session.me();
    // A device that keeps nothing is no reason to stop: what is sent is safe.
    if (me && !me.sharedComputer) await this.#device.put(placeOf(me.id), filling).catch(() => undefined);
  }

  async find(attempt: string): Promise<Filling | undefined> {
    const me = this.#session.me();
    const kept = me && (await this.#device.get<Filling>(placeOf(me.id)).catch(() => undefined));
    return kept?.attempt.id === attempt ? kept : undefined;
  }

  async forget(account: string): Promise<void> {
    await this.#device.removeUnder(placeOf(account)).catch(() => undefined);
  }
}

const placeOf = (account: string): string => `filling/${account}`;
