import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { NewRound } from '#contracts/teams';
import { Editions } from '#server/content';
import { isUniqueViolation } from '#server/platform/database';
import { Outbox } from '#server/platform/outbox';
import { Round, Team, TeamInvitation } from '../entities/index.js';
import { InvitationWriter } from '../invite/invitation-writer.js';
import { roundJobs } from '../round-jobs.js';
import { roundGoingOn, teamUnknown } from '../teams.errors.js';
import { RoundStarter } from './round-starter.js';

/** Begins another round of a team, with the same people when asked. */
@Injectable()
export class StartRound {
  constructor(
    private readonly em: EntityManager,
    private readonly editions: Editions,
    private readonly starter: RoundStarter,
    private readonly writer: InvitationWriter,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError team-unknown, round-going-on, closing-date-unfit */
  async start(accountId: string, teamId: string, wanted: NewRound, language: string): Promise<string> {
    const team = await this.em.findOne(Team, { id: teamId, organiserId: accountId });
    const [last] = await this.em.find(Round, { teamId }, { orderBy: { createdAt: 'desc' }, limit: 1 });
    if (!team || !last) throw teamUnknown();
    const editionId = await this.editions.currentId(await this.editions.scanOf(last.editionId));
    try {
      return await this.em.transactional(async (em) => {
        const id = await this.starter.start(em, accountId, { teamId, editionId, language }, wanted);
        if (wanted.samePeopleAs) await this.inviteAgain(em, wanted.samePeopleAs, id);
        return id;
      });
    } catch (error) {
      throw isUniqueViolation(error) ? roundGoingOn() : error;
    }
  }

  /** Whoever was invited by address is so again; members who came otherwise hear of it in their own mail. */
  private async inviteAgain(em: EntityManager, earlier: string, id: string): Promise<void> {
    const round = await em.findOneOrFail(Round, { id });
    const invited = await em.find(TeamInvitation, { roundId: earlier, teamId: round.teamId });
    await this.writer.invite(
      em,
      round,
      invited.map(({ email }) => email),
    );
    this.outbox.announce(em, roundJobs.inviteMembers, null, id);
  }
}
