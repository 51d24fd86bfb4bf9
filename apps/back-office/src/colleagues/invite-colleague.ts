import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { recordInBackOffice } from '#server/audit';
import { inviteColleagueKind } from '#server/colleagues';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actAs, newId } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { BackOfficeInvitation } from '../first-administrator/invitation.entity.js';
import type { Language } from '../language/spoken.js';
import type { Editor } from '../sign-in/editor.js';

/** How long the link of an invitation works, in ms: a week. */
const lifetime = 7 * 24 * 3600 * 1000;

export type Invited = {
  readonly email: string;
  readonly role: Editor['role'];
  readonly language: Language;
};

/** Inviting somebody to work here, by mail. */
@Injectable()
export class InviteColleague {
  constructor(
    private readonly em: EntityManager,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Those that were neither used nor withdrawn, and still work. */
  open({ accountId }: Editor): Promise<BackOfficeInvitation[]> {
    const open = { email: { $ne: null }, redeemedAt: null, expiresAt: { $gt: this.clock.now() } };
    return actAs(this.em, accountId, () =>
      this.em.find(BackOfficeInvitation, open, { orderBy: { email: 'asc' } }),
    );
  }

  /** @returns whether it could be done: an address has one open invitation */
  invite({ accountId }: Editor, invited: Invited): Promise<boolean> {
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + lifetime);
    return this.inTransaction(accountId, async (em) => {
      const open = { email: invited.email, redeemedAt: null, expiresAt: { $gt: createdAt } };
      if ((await em.count(BackOfficeInvitation, open)) > 0) return false;
      const id = newId();
      // Of a token that nobody knows; that of the mail takes its place.
      const tokenHash = hashToken(newToken());
      await em.insert(BackOfficeInvitation, { id, ...invited, createdAt, expiresAt, tokenHash });
      this.outbox.announce(em, inviteColleagueKind, null, id);
      await record(em, accountId, 'inviteColleague', id);
      return true;
    });
  }

  /** @returns whether it was there to be withdrawn */
  withdraw({ accountId }: Editor, id: string): Promise<boolean> {
    return this.inTransaction(accountId, async (em) => {
      const open = { id, email: { $ne: null }, redeemedAt: null };
      if ((await em.nativeDelete(BackOfficeInvitation, open)) !== 1) return false;
      await record(em, accountId, 'withdrawColleague', id);
      return true;
    });
  }

  private inTransaction<T>(accountId: string, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return actAs(this.em, accountId, () => this.em.transactional(work));
  }
}

const record = (em: EntityManager, accountId: string, action: string, id: string): Promise<void> =>
  recordInBackOffice(em, accountId, {
    ...{ action, object: { kind: 'back-office-invitation', id }, tenantId: null },
  });
