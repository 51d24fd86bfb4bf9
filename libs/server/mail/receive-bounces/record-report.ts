import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { MailMessage } from '../mail-message.entity.js';
import { isOfAddress } from '../smtp-refusal.js';
import { Suppressions } from '../suppressions.js';
import type { DeliveryVerdict } from './delivery-status.js';

/** Records what became of a message after a mail server took it. */
@Injectable()
export class RecordReport {
  constructor(
    private readonly em: EntityManager,
    private readonly suppressions: Suppressions,
    private readonly clock: Clock,
  ) {}

  /** A report about a message that is gone, or that bounced before, changes nothing. */
  async record(messageId: string, { kind, status }: DeliveryVerdict): Promise<void> {
    const message = await withLookup(this.em, messageId, (em) => em.findOne(MailMessage, { id: messageId }));
    if (!message || message.state === 'bounced') return;
    const now = this.clock.now();
    if (kind === 'delayed') return this.change(messageId, { delayedAt: now, status });
    if (isOfAddress(status)) await this.suppressions.add(message.addressHash, 'bounced');
    return this.change(messageId, { state: 'bounced', endedAt: now, status });
  }

  private async change(id: string, to: Partial<MailMessage>): Promise<void> {
    await withLookup(this.em, id, (em) => em.nativeUpdate(MailMessage, { id }, to));
  }
}
