import type { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { NewRound } from '#contracts/teams';
import { Clock } from '#server/platform/clock';
import { newId } from '#server/platform/database';
import { Accounts } from '#server/users';
import { closingDate } from '../closing-date.js';
import { Round, Team } from '../entities/index.js';
import { departmentsUnfit } from '../teams.errors.js';

/** Of which team a round is, on which edition, for readers of which language. */
export type RoundPlace = { readonly teamId: string; readonly editionId: string; readonly language: string };

/** Begins a round of a team, in the transaction of its organiser. */
@Injectable()
export class RoundStarter {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError closing-date-unfit, departments-unfit */
  async start(em: EntityManager, organiserId: string, place: RoundPlace, wanted: NewRound): Promise<string> {
    const { email } = await this.accounts.own(organiserId);
    const { kind, byDepartment = false, organiserName, message, automaticReminders } = wanted;
    if (byDepartment) await refuseUnfit(em, place, wanted);
    const createdAt = this.clock.now();
    const id = newId();
    await em.insert(Round, {
      id,
      ...place,
      kind,
      byDepartment,
      state: 'open',
      organiserId,
      organiserName,
      organiserEmail: email,
      message,
      automaticReminders,
      createdAt,
      closesAt: closingDate(wanted.closesAt, createdAt),
    });
    return id;
  }
}

/** Departments are of one organisation; and where people agreed to show each other more, they would hide nobody. */
async function refuseUnfit(em: EntityManager, { teamId }: RoundPlace, { kind }: NewRound): Promise<void> {
  const team = await em.findOneOrFail(Team, { id: teamId });
  if (kind !== 'confidential' || !team.tenantId) throw departmentsUnfit();
}
