import Handlebars from 'handlebars';
import { cssEscape, printFoot, printStyle } from '#server/platform/print';
import type { TeamPlan } from '#server/teams';
import { teamPlanWords } from './team-plan.messages.js';
import { teamPlanTemplate } from './team-plan.template.js';

type View = ReturnType<typeof viewOf>;

/** Strict: a name that the view lacks is an error, not an empty place. Everything is escaped. */
const render = Handlebars.create().compile<View>(teamPlanTemplate(printStyle(), printFoot), {
  strict: true,
  knownHelpersOnly: true,
});

/** The plan of a team as a whole HTML document; pure. */
export const teamPlanHtml = (plan: TeamPlan, now: Date): string => render(viewOf(plan, now));

function viewOf({ teamName, language, actions }: TeamPlan, now: Date) {
  const words = teamPlanWords(language);
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const shown = (wanted: boolean) =>
    actions
      .filter(({ done }) => done === wanted)
      .map(({ what, who, dueOn, title }) => ({
        what,
        who,
        when: dueOn ? day.format(new Date(dueOn)) : words.noDate,
        statement: title ?? '',
      }));
  const open = shown(false);
  return {
    language,
    words,
    foot: { name: cssEscape(words.title), page: cssEscape(words.page), of: cssEscape(words.of) },
    team: teamName,
    about: words.about(day.format(now), open.length),
    open,
    done: shown(true),
    empty: actions.length === 0,
  };
}
