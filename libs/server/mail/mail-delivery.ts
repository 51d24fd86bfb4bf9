import { Injectable } from '@nestjs/common';
import { MailKeys } from './mail-keys.js';
import { type MailState, openStates } from './mail-message.entity.js';
import { MailMessages, type MessageRef } from './mail-messages.js';
import { type Letter, Mailer } from './mailer.js';
import type { Occasion } from './occasion.js';
import { isOfAddress, type Refusal, refusalIn } from './smtp-refusal.js';
import { Suppressions } from './suppressions.js';

/** A mail that is to be sent: what its row says of it, and where it goes. */
export type Message = MessageRef & {
  /** The text in the content, e.g. `verify-email`. */
  readonly kind: string;
  readonly occasion: Occasion;
  readonly to: string;
};

/** What stands in a letter. */
export type Contents = Pick<Letter, 'words' | 'values' | 'sender'>;

const isOpen = (state: MailState): boolean => openStates.some((open) => open === state);

/** Sends each message once, and keeps what became of it. Waiting and trying again is the queue's work. */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly keys: MailKeys,
    private readonly messages: MailMessages,
    private readonly suppressions: Suppressions,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Sends a message unless that was done, or its address is to get no mail. A worker that is killed between sending and marking sends once more, with
   * the same Message-ID.
   * @param write makes the letter; called only when it is going to be sent
   * @throws Error when it has to be tried again later
   */
  async deliver(message: Message, write: () => Promise<Contents>): Promise<void> {
    const addressHash = this.keys.addressHash(message.to);
    const state = await this.messages.record({ ...message, addressHash });
    if (!isOpen(state)) return;
    if (await this.suppressions.keepsBack(addressHash, message.occasion)) {
      await this.messages.end(message, 'suppressed');
      return;
    }
    await this.messages.claim(message);
    const refusal = await this.send(message, write);
    if (refusal) await this.refused(message, addressHash, refusal);
    else await this.messages.markSent(message);
  }

  /** The last try was in vain. */
  giveUp(message: MessageRef): Promise<void> {
    return this.messages.end(message, 'failed');
  }

  private async refused(message: Message, addressHash: string, { status }: Refusal): Promise<void> {
    if (isOfAddress(status)) await this.suppressions.add(addressHash, 'bounced');
    await this.messages.end(message, 'bounced', status);
  }

  private async send(message: Message, write: () => Promise<Contents>): Promise<Refusal | undefined> {
    try {
      await this.mailer.send({ ...message, ...(await write()) });
      return undefined;
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal) return refusal;
      await this.messages.release(message);
      throw error;
    }
  }
}
