import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Delivery, deliverySchema, type OrganisedRound, type Progress } from '#contracts/teams';
import { RoundProgress } from '../entities/index.js';
import { Invite } from '../invite/invite.js';
import { Remind } from '../remind/remind.js';
import { Rounds } from '../rounds.js';

/** A round as its organiser sees it: how far mails are by address, taking part as counts only. */
@Injectable()
export class ShowOrganisedRound {
  constructor(
    private readonly em: EntityManager,
    private readonly rounds: Rounds,
    private readonly inviting: Invite,
    private readonly reminding: Remind,
  ) {}

  /** @throws DomainError round-unknown */
  async show(accountId: string, roundId: string): Promise<OrganisedRound> {
    const round = await this.rounds.organised(accountId, roundId);
    const invitations = await this.inviting.list(accountId, roundId);
    const of = (state: Delivery): number => invitations.filter(({ delivery }) => delivery === state).length;
    const delivery = Object.fromEntries(deliverySchema.options.map((state) => [state, of(state)]));
    return {
      round: await this.rounds.asResource(accountId, round),
      message: round.message,
      automaticReminders: round.automaticReminders,
      progress: await this.progressOf(roundId),
      invited: invitations.length,
      delivery: delivery as Record<Delivery, number>,
      remindedAt: (await this.reminding.lastAsked(roundId))?.toISOString() ?? null,
    };
  }

  private async progressOf(roundId: string): Promise<Progress | null> {
    const counted = await this.em.findOne(RoundProgress, { roundId });
    if (!counted) return null;
    const { countedOn, joined, finishedFrom, finishedTo } = counted;
    return { countedOn, joined, finished: { from: finishedFrom, to: finishedTo ?? null } };
  }
}
