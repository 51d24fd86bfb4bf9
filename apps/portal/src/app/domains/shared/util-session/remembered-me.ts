import { Service } from '@angular/core';
import type { Me } from '#contracts/sessions';

const key = 'quickscan.me';
/** A session lasts no longer than this, in ms: 12 h. */
const lasts = 12 * 3600 * 1000;

type Remembered = { readonly me: Me; readonly until: number };

/**
 * Who is signed in on this device, for when the server cannot be asked. Nobody on a shared computer, after signing out,
 * once the session has ended, or where the browser keeps nothing.
 */
@Service()
export class RememberedMe {
  keep(me: Me | null): void {
    try {
      if (!me || me.sharedComputer) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ me, until: Date.now() + lasts } satisfies Remembered));
    } catch {
      // Then the server must be asked each time.
    }
  }

  read(): Me | undefined {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Remembered | null;
      return kept && kept.until > Date.now() ? kept.me : undefined;
    } catch {
      return undefined;
    }
  }
}
