import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { MailSuppression, type SuppressionReason } from './mail-suppression.entity.js';
import type { Occasion } from './occasion.js';

/** How old a bounce is before somebody who asks for a mail herself gets another try, in ms: a day. */
const triedAgainAfter = 24 * 3600 * 1000;

/** The addresses that mail is kept from, by their keyed hashes. */
@Injectable()
export class Suppressions {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether a mail is kept from an address. Who asks for a mail herself lifts an old bounce with that: her mailbox may
   * be mended, and without that mail she cannot get in.
   */
  async keepsBack(addressHash: string, occasion: Occasion): Promise<boolean> {
    return withLookup(this.em, addressHash, async (em) => {
      const entries = await em.find(MailSuppression, { addressHash });
      const bounced = entries.find(({ reason }) => reason === 'bounced');
      if (bounced && !(occasion === 'requested' && this.isOld(bounced))) return true;
      if (bounced) await em.nativeDelete(MailSuppression, { addressHash, reason: 'bounced' });
      return occasion === 'optional' && entries.some(({ reason }) => reason === 'unsubscribed');
    });
  }

  /** Keeps mail from an address from now on; does nothing when it is already. */
  async add(addressHash: string, reason: SuppressionReason): Promise<void> {
    const entry = { addressHash, reason, since: this.clock.now() };
    await withLookup(this.em, addressHash, (em) =>
      em.upsert(MailSuppression, entry, { onConflictAction: 'ignore' }),
    );
  }

  private isOld({ since }: MailSuppression): boolean {
    return this.clock.now().getTime() - since.getTime() > triedAgainAfter;
  }
}
