import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { withLookup } from '#server/platform/database';
import { MailMessage } from '../mail-message.entity.js';
import { unsubscribeLinkInvalid } from '../mail.errors.js';
import { Suppressions } from '../suppressions.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

/** Keeps further mail from the address of a message, when its reader says so. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly em: EntityManager,
    private readonly links: UnsubscribeLinks,
    private readonly suppressions: Suppressions,
  ) {}

  /** A second time changes nothing. @throws DomainError unsubscribe-link-invalid */
  async unsubscribe(token: string): Promise<void> {
    const id = this.links.messageOf(token);
    const message = id && (await withLookup(this.em, id, (em) => em.findOne(MailMessage, { id })));
    if (!message) throw unsubscribeLinkInvalid();
    await this.suppressions.add(message.addressHash, 'unsubscribed');
  }
}
