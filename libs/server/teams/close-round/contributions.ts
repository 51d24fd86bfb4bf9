import type { RoundKind } from '#contracts/teams';
import { isAnswer } from '#domain/scan';
import type { Contribution } from '#domain/teams';
import type { AggregateSql } from '../aggregate-sql.js';

/** A round that is being closed, as the aggregate role sees it. */
export type ClosingRound = {
  readonly id: string;
  readonly teamId: string;
  readonly scan: string;
  readonly kind: RoundKind;
  readonly byDepartment: boolean;
  readonly organiserId: string | null;
};

/** What one person took part with, by ids. */
export type PersonalContribution = Contribution & {
  readonly accountId: string;
  readonly attemptId: string;
  /** The organisation that had confirmed that she belongs to it when she finished. */
  readonly organisation: string | null;
};

type Row = Omit<PersonalContribution, 'answers'> & { readonly answers: object };

/** Of everybody who takes part with a finished attempt; not of one that is marked as a try-out. */
export async function contributionsTo(sql: AggregateSql, roundId: string): Promise<PersonalContribution[]> {
  const rows = await sql<Row>(
    `select p.account_id as "accountId", a.id as "attemptId", a.function_group as "functionGroup",
       a.tenant_id as organisation, d.department,
       (select jsonb_object_agg(g.statement_code, g.answer) from answer g where g.attempt_id = a.id) as answers
     from participation p join attempt a on a.id = p.attempt_id
       join round r on r.id = p.round_id join team t on t.id = r.team_id
       left join member_department d on r.by_department and d.account_id = p.account_id and d.tenant_id = t.tenant_id
     where p.round_id = $1 and a.state = 'finished' and not a.try_out order by a.id`,
    [roundId],
  );
  return rows.map(({ answers, ...person }) => {
    const given = Object.entries(answers).flatMap(([code, answer]) =>
      isAnswer(answer) ? [[Number(code), answer] as const] : [],
    );
    return { ...person, answers: new Map(given) };
  });
}
