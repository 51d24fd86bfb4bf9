import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { Invitation } from '../invitation.entity.js';

/** How long an invitation works, in days. */
export const invitationDays = 30;

const day = 24 * 3600 * 1000;

/** When an invitation that is made now stops working. */
export const invitationExpiry = (now: Date): Date => new Date(now.getTime() + invitationDays * day);

/** Open invitations of the organisation that the one whose context this is runs. */
@Injectable()
export class Invitations {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** The open ones, the latest first. */
  list(tenantId: string): Promise<Invitation[]> {
    const open = { tenantId, expiresAt: { $gt: this.clock.now() } };
    return this.em.find(Invitation, open, { orderBy: { createdAt: 'desc', id: 'desc' } });
  }

  /** One that was not used or withdrawn, to be mailed. */
  find(id: string): Promise<Invitation | null> {
    return this.em.findOne(Invitation, { id });
  }

  /** Gives an invitation a new token, to be mailed; one that was mailed before works no more. */
  async issueToken(id: string): Promise<string> {
    const token = newToken();
    await this.em.nativeUpdate(Invitation, { id }, { tokenHash: hashToken(token) });
    return token;
  }
}
