import { inject, Service, signal } from '@angular/core';
import { TeamsClient } from './teams-client';

/** As many as one request takes along, so that progress shows. */
const atOnce = 50;

/** Sends invitations a part at a time. What failed is sent again by the next call: nobody gets a second mail. */
@Service({ autoProvided: false })
export class Inviter {
  readonly #client = inject(TeamsClient);
  readonly #progress = signal<{ done: number; total: number } | undefined>(undefined);

  /** While it is sending. */
  readonly progress = this.#progress.asReadonly();

  /** @returns how many addresses were new to the round */
  async invite(round: string, emails: readonly string[]): Promise<number> {
    let invited = 0;
    try {
      for (let done = 0; done < emails.length; done += atOnce) {
        this.#progress.set({ done, total: emails.length });
        const part = await this.#client.invite(round, emails.slice(done, done + atOnce));
        invited += part.invited;
      }
      return invited;
    } finally {
      this.#progress.set(undefined);
    }
  }
}
