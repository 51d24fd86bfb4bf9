import type { Plan, PlanAction } from '#contracts/plans';
import type { ReportMessages } from './messages/index.js';

/** An action of the plan in the words of the report. */
export type ActionView = {
  readonly title: string;
  readonly about: string | null;
  readonly note: string | null;
  readonly due: string;
  readonly done: string;
};

/** The plan, in its own order. */
export function planView({ actions }: Plan, words: ReportMessages): ActionView[] {
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const told = ({ title, statement, note, due, doneAt }: PlanAction): ActionView => ({
    title,
    about: statement && `${words.statement} ${statement.code}: ${statement.title}`,
    note: note || null,
    due: due ? day.format(new Date(`${due}T12:00:00Z`)) : words.noDate,
    done: doneAt ? day.format(new Date(doneAt)) : words.notDone,
  });
  return actions.map(told);
}
