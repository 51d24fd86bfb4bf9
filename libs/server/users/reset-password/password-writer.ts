import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Clock } from '#server/platform/clock';
import { Outbox } from '#server/platform/outbox';
import { Account } from '../account.entity.js';
import { mailJobs } from '../mail-jobs.js';
import { OneTimeLinks } from '../one-time-links.js';
import { Passwords } from '../passwords.js';
import { Sessions } from '../sessions.js';

/** Writes a new password and all that follows from it, in the transaction and context of its account. */
@Injectable()
export class PasswordWriter {
  constructor(
    private readonly links: OneTimeLinks,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * The hash of a password that an address may have. Done before a transaction, since it takes long.
   * @throws DomainError password-too-weak
   */
  accepted(email: string, password: string): Promise<string> {
    this.passwords.refuseWeak(password, email);
    return this.passwords.hash(password);
  }

  /**
   * Also confirms the address, which its owner has by now; voids every other link, ends every session but
   * the one to keep, and tells the owner.
   */
  async replace(
    em: EntityManager,
    { id, emailVerifiedAt }: Account,
    passwordHash: string,
    keepSession?: string,
  ): Promise<void> {
    await em.nativeUpdate(
      Account,
      { id },
      { passwordHash, wantedEmail: null, emailVerifiedAt: emailVerifiedAt ?? this.clock.now() },
    );
    await this.links.voidAll(em, id, 'reset-password');
    await this.links.voidAll(em, id, 'change-email');
    if (keepSession) await this.sessions.endOthers(em, id, keepSession);
    else await this.sessions.endAll(em, id);
    this.outbox.announce(em, mailJobs.passwordChanged, id, id);
  }
}
