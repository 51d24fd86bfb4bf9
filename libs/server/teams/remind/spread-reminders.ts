import { Injectable } from '@nestjs/common';
import { AggregateDatabase } from '#server/platform/database';
import { type AggregateSql, sqlIn } from '../aggregate-sql.js';
import { roundJobs } from '../round-jobs.js';

/**
 * Who gets a mail, decided by the aggregate role: it knows by ids who has not finished, and no address. Each mail's row
 * has an id that follows from what asked for it and whom it is for, so that doing this twice asks for it once.
 */
@Injectable()
export class SpreadReminders {
  constructor(private readonly aggregate: AggregateDatabase) {}

  /** Reminders to whoever was invited and did not join, and to whoever joined and did not finish. */
  async remind(reminderId: string): Promise<void> {
    await this.aggregate.transactional(async (em) => {
      const sql = sqlIn(em);
      const [reminder] = await sql<{ roundId: string; teamId: string }>(
        `select m.round_id as "roundId", m.team_id as "teamId" from round_reminder m
         join round r on r.id = m.round_id where m.id = $1 and r.state = 'open'`,
        [reminderId],
      );
      if (!reminder) return;
      await askInvitees(sql, reminderId, reminder.roundId);
      await askUnfinished(sql, reminderId, reminder.roundId, reminder.teamId);
    });
  }

  /** Another round: members who have no invitation by address hear of it in their own mail. */
  async inviteMembers(roundId: string): Promise<void> {
    await this.aggregate.transactional((em) =>
      sqlIn(em)(
        `insert into outbox (id, kind, user_id, subject_id)
         select md5(r.id::text || m.account_id::text)::uuid, $2, m.account_id, r.id
         from round r join team_member m on m.team_id = r.team_id
         where r.id = $1 and r.state = 'open' and m.account_id is distinct from r.organiser_id
           and not exists (
             select 1 from team_invitation_use u join team_invitation i on i.id = u.invitation_id
             where u.account_id = m.account_id and i.team_id = r.team_id)
         on conflict do nothing`,
        [roundId, roundJobs.invitationOfMember],
      ),
    );
  }
}

async function askInvitees(sql: AggregateSql, reminderId: string, roundId: string): Promise<void> {
  await sql(
    `insert into outbox (id, kind, subject_id)
     select md5($1::text || i.id::text)::uuid, $3, i.id from team_invitation i
     where i.round_id = $2 and i.expires_at > now()
       and not exists (select 1 from team_invitation_use u where u.invitation_id = i.id)
     on conflict do nothing`,
    [reminderId, roundId, roundJobs.remindInvitee],
  );
}

/** An attempt that is not finished is not there to see. */
async function askUnfinished(
  sql: AggregateSql,
  reminderId: string,
  roundId: string,
  teamId: string,
): Promise<void> {
  await sql(
    `insert into outbox (id, kind, user_id, subject_id)
     select md5($1::text || m.account_id::text)::uuid, $4, m.account_id, $2::uuid from team_member m
     where m.team_id = $3 and not exists (
       select 1 from participation p join attempt a on a.id = p.attempt_id
       where p.round_id = $2::uuid and p.account_id = m.account_id)
     on conflict do nothing`,
    [reminderId, roundId, teamId, roundJobs.remindParticipant],
  );
}
