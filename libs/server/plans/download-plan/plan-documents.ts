import type { Plan, PlanAction } from '#contracts/plans';
import { calendarOf } from '#server/platform/calendar';
import { csvOf } from '#server/platform/sheets';
import { planWords } from './plan-words.js';

/** The plan as a table, in its own order. */
export function planCsv({ language, actions }: Plan): string {
  const words = planWords(language);
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return csvOf({
    name: words.plan,
    columns: words.columns.map((heading) => ({ heading, width: 20 })),
    rows: actions.map(({ title, statement, note, due, doneAt, tip }) => [
      title,
      statement ? `${statement.code}. ${statement.title}` : null,
      tip?.text ?? null,
      note,
      due,
      doneAt ? day.format(new Date(doneAt)) : words.open,
    ]),
  });
}

/** What is still to do and has a date, as a calendar file. @param at when it is made */
export function planCalendar({ language, actions }: Plan, at: Date): string {
  const words = planWords(language);
  const days = actions.flatMap(({ id, title, due, doneAt, ...action }) =>
    due && !doneAt
      ? [{ id: `${id}@quickscan`, day: due, title, description: about(action, words.statement) }]
      : [],
  );
  return calendarOf(days, at);
}

const about = (action: Pick<PlanAction, 'note' | 'tip' | 'statement'>, word: string): string =>
  [
    action.note,
    action.tip?.text,
    action.statement && `${word} ${action.statement.code}: ${action.statement.title}`,
  ]
    .filter(Boolean)
    .join('\n\n');
