import { Injectable } from '@nestjs/common';
import { type RoundKind } from '#contracts/teams';
import { roundSize } from '#domain/teams';
import { Clock } from '#server/platform/clock';
import { AggregateDatabase, newId } from '#server/platform/database';
import { type AggregateSql, sqlIn } from '../aggregate-sql.js';
import { roundJobs } from '../round-jobs.js';

type Due = { readonly id: string };

/**
 * What happens to rounds by the clock: closing on their date, automatic reminders, the daily count, and forgetting
 * invitations. Any number of workers may watch at once: each thing is done by the one that finds it undone.
 */
@Injectable()
export class RoundWatch {
  constructor(
    private readonly aggregate: AggregateDatabase,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<void> {
    await this.closeDue();
    await this.remindDue();
    await this.count();
    await this.forgetInvitations();
  }

  private async closeDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.aggregate.transactional((em) =>
      sqlIn(em)<Due>(`select id from round where state = 'open' and closes_at <= $1 order by closes_at`, [
        now,
      ]),
    );
    for (const { id } of due) await this.aggregate.transactional((em) => beginClosing(sqlIn(em), id, now));
  }

  /** Half-way and three days before closing; of rounds longer than a week only, others would be reminded at once. */
  private async remindDue(): Promise<void> {
    const now = this.clock.now();
    await this.aggregate.transactional(async (em) => {
      const sql = sqlIn(em);
      for (const [occasion, due] of reminders) await askReminders(sql, occasion, due, now);
    });
  }

  private async count(): Promise<void> {
    const today = this.clock.now().toISOString().slice(0, 10);
    await this.aggregate.transactional(async (em) => {
      const sql = sqlIn(em);
      const rounds = await sql<Counted>(countSql, [today]);
      for (const round of rounds) await keepCount(sql, round, today);
    });
  }

  /** Whom they were for is nobody's business 30 days after closing, whether she joined or not. */
  private async forgetInvitations(): Promise<void> {
    await this.aggregate.transactional((em) =>
      sqlIn(em)(
        `delete from team_invitation i using round r
         where r.id = i.round_id and r.state = 'closed' and r.closed_at < $1::timestamptz - interval '30 days'`,
        [this.clock.now()],
      ),
    );
  }
}

async function beginClosing(sql: AggregateSql, id: string, now: Date): Promise<void> {
  await sql('select hold_round_alone($1)', [id]);
  const closing = await sql<Due>(
    `update round set state = 'closing' where id = $1 and state = 'open' and closes_at <= $2 returning id`,
    [id, now],
  );
  if (closing.length > 0) await ask(sql, roundJobs.close, id);
}

const ask = (sql: AggregateSql, kind: string, subject: string): Promise<object[]> =>
  sql('insert into outbox (id, kind, subject_id) values ($1, $2, $3)', [newId(), kind, subject]);

const reminders = [
  ['halfWay', 'r.created_at + (r.closes_at - r.created_at) / 2'],
  ['beforeClosing', `r.closes_at - interval '3 days'`],
] as const;

async function askReminders(sql: AggregateSql, occasion: string, due: string, now: Date): Promise<void> {
  const rounds = await sql<{ id: string; teamId: string }>(
    `select r.id, r.team_id as "teamId" from round r
     where r.state = 'open' and r.automatic_reminders and r.closes_at - r.created_at > interval '7 days'
       and ${due} <= $1 and r.closes_at > $1
       and not exists (select 1 from round_reminder m where m.round_id = r.id and m.occasion = $2)
     for update of r skip locked`,
    [now, occasion],
  );
  for (const { id, teamId } of rounds) {
    const reminder = newId();
    await sql(
      'insert into round_reminder (id, round_id, team_id, occasion, asked_at) values ($1, $2, $3, $4, $5)',
      [reminder, id, teamId, occasion, now],
    );
    await ask(sql, roundJobs.remind, reminder);
  }
}

type Counted = {
  readonly id: string;
  readonly teamId: string;
  readonly kind: RoundKind;
  readonly joined: number;
  readonly finished: number;
};

/** Rounds that were not counted today; one is counted first on the day after it began. */
const countSql = `
  select r.id, r.team_id as "teamId", r.kind,
    (select count(*)::int from participation p where p.round_id = r.id) as joined,
    (select count(*)::int from participation p join attempt a on a.id = p.attempt_id
     where p.round_id = r.id and a.state = 'finished') as finished
  from round r
  where r.state = 'open' and r.created_at < $1::date
    and not exists (select 1 from round_progress c where c.round_id = r.id and c.counted_on >= $1::date)`;

/** Exact in an open round, whose members see each other anyway; else no finer than a band. */
async function keepCount(sql: AggregateSql, round: Counted, today: string): Promise<void> {
  const { id, teamId, kind, joined, finished } = round;
  const band = kind === 'open' ? { from: finished, to: finished } : roundSize(finished);
  await sql(
    `insert into round_progress (round_id, team_id, counted_on, joined, finished_from, finished_to)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (round_id) do update set counted_on = excluded.counted_on, joined = excluded.joined,
       finished_from = excluded.finished_from, finished_to = excluded.finished_to
     where round_progress.counted_on < excluded.counted_on`,
    [id, teamId, today, joined, band.from, band.to],
  );
}
