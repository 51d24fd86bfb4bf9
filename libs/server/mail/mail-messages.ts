import { raw } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { withLookup } from '#server/platform/database';
import { MailMessage, type MailState, openStates } from './mail-message.entity.js';

/** Which message, and whose: of the account whose context this is, or of somebody without one. */
export type MessageRef = { readonly id: string; readonly accountId: string | null };

/** How a message ended that will not arrive. */
export type Ending = 'bounced' | 'suppressed' | 'failed';

/**
 * How long a message that is being tried is left to that try, in ms: longer than a mail server may take, shorter than
 * the queue goes on trying. After it the worker is taken to be dead, and the message is sent again.
 */
const inHandFor = 45_000;

const hour = 3600 * 1000;

/** The rows of messages: what became of each. */
@Injectable()
export class MailMessages {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** Makes the row at the first try. @returns how far the message is */
  record(message: MessageRef & { kind: string; addressHash: string }): Promise<MailState> {
    return this.within(message, async (em) => {
      const known = await em.findOne(MailMessage, { id: message.id });
      if (known) return known.state;
      const { id, accountId, kind, addressHash } = message;
      const row = { id, accountId, kind, addressHash, attempts: 0, createdAt: this.clock.now() };
      await em.insert(MailMessage, { ...row, state: 'queued' });
      return 'queued';
    });
  }

  /** Takes the message in hand. @throws Error while another worker has it */
  async claim(message: MessageRef): Promise<void> {
    const now = this.clock.now();
    const abandoned = { state: 'sending' as const, triedAt: { $lt: new Date(now.getTime() - inHandFor) } };
    const free = { id: message.id, $or: [{ state: 'queued' as const }, abandoned] };
    const taken = { state: 'sending' as const, attempts: raw<number>('attempts + 1'), triedAt: now };
    const changed = await this.within(message, (em) => em.nativeUpdate(MailMessage, free, taken));
    if (changed === 0) throw new Error(`message ${message.id} is in hand already`);
  }

  /** Lets go of a message that has to wait for another try. */
  async release(message: MessageRef): Promise<void> {
    const inHand = { id: message.id, state: 'sending' as const };
    await this.within(message, (em) => em.nativeUpdate(MailMessage, inHand, { state: 'queued' }));
  }

  /** The mail server took it. A bounce that was quicker stands. */
  async markSent(message: MessageRef): Promise<void> {
    const inHand = { id: message.id, state: 'sending' as const };
    const sent = { state: 'sent' as const, sentAt: this.clock.now() };
    await this.within(message, (em) => em.nativeUpdate(MailMessage, inHand, sent));
  }

  /** It will not be sent, or not again. What was sent already stays so. */
  async end(message: MessageRef, state: Ending, status: string | null = null): Promise<void> {
    const open = { id: message.id, state: { $in: [...openStates] } };
    const ended = { state, status, endedAt: this.clock.now() };
    await this.within(message, (em) => em.nativeUpdate(MailMessage, open, ended));
  }

  /**
   * How many messages of a kind an account was sent or is being sent in the last hour, that were asked for before this
   * one: ids grow with time.
   */
  countLately(accountId: string, kind: string, before: string): Promise<number> {
    const hourAgo = new Date(this.clock.now().getTime() - hour);
    return this.em.count(MailMessage, { accountId, kind, createdAt: { $gt: hourAgo }, id: { $lt: before } });
  }

  private within<T>({ id, accountId }: MessageRef, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return accountId === null ? withLookup(this.em, id, work) : this.em.transactional(work);
  }
}
