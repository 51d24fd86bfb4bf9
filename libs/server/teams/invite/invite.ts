import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Delivery, InviteToRoundResponse, RoundInvitation } from '#contracts/teams';
import { TeamInvitation } from '../entities/index.js';
import { Rounds } from '../rounds.js';
import { roundClosed, roundInvitationUnknown } from '../teams.errors.js';
import { InvitationWriter } from './invitation-writer.js';

type MailState = 'queued' | 'sending' | 'sent' | 'bounced' | 'suppressed' | 'failed';

const deliveries: Readonly<Record<MailState, Delivery>> = {
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  bounced: 'bounced',
  suppressed: 'kept-back',
  failed: 'failed',
};

/** Whom the organiser invites, and how far the mails are. Nothing here knows whether somebody joined. */
@Injectable()
export class Invite {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly writer: InvitationWriter,
  ) {}

  /** @throws DomainError round-unknown, round-closed, invitations-too-many */
  async invite(
    accountId: string,
    roundId: string,
    emails: readonly string[],
  ): Promise<InviteToRoundResponse> {
    const round = await this.rounds.organised(accountId, roundId);
    if (round.state !== 'open') throw roundClosed();
    const invited = await this.em.transactional((em) => this.writer.invite(em, round, emails));
    return { invited, already: emails.length - invited };
  }

  /** In the order of inviting. @throws DomainError round-unknown */
  async list(accountId: string, roundId: string): Promise<RoundInvitation[]> {
    await this.rounds.organised(accountId, roundId);
    const where = { roundId, organiserId: accountId };
    const invitations = await this.em.find(TeamInvitation, where, { orderBy: { id: 'asc' } });
    const states = await this.statesOf(invitations.map(({ mailId }) => mailId));
    return invitations.map(({ id, email, mailId, expiresAt }) => ({
      id,
      email,
      delivery: deliveries[states.get(mailId) ?? 'queued'],
      expiresAt: expiresAt.toISOString(),
    }));
  }

  /** Takes an invitation back: its link works no more. Whoever joined by it stays. @throws DomainError round-invitation-unknown */
  async withdraw(accountId: string, roundId: string, id: string): Promise<void> {
    await this.rounds.organised(accountId, roundId);
    const gone = await this.em.nativeDelete(TeamInvitation, { id, roundId, organiserId: accountId });
    if (!gone) throw roundInvitationUnknown();
  }

  /** What became of messages, as the mail module notes it. */
  private async statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, MailState>> {
    const rows = await this.em.execute<{ id: string; state: MailState }[]>(
      `select id, state from mail_message where id = any(string_to_array(?, ',')::uuid[])`,
      [ids.join(',')],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }
}
