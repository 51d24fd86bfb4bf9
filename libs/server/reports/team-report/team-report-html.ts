import Handlebars from 'handlebars';
import type { Figure, RoundOverview, TeamAction, TeamStatement } from '#contracts/teams';
import { cssEscape, printFoot, printStyle } from '#server/platform/print';
import { teamReportWords } from './team-report.messages.js';
import { teamReportTemplate } from './team-report.template.js';

type View = ReturnType<typeof viewOf>;

/** Strict: a name that the view lacks is an error, not an empty place. Everything is escaped. */
const render = Handlebars.create().compile<View>(teamReportTemplate(printStyle(), printFoot), {
  strict: true,
  knownHelpersOnly: true,
});

/** The team report as a whole HTML document; pure. */
export const teamReportHtml = (overview: RoundOverview, actions: readonly TeamAction[]): string =>
  render(viewOf(overview, actions));

function viewOf(overview: RoundOverview, actions: readonly TeamAction[]) {
  const words = teamReportWords(overview.language);
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  const shown = (figure: Figure | undefined): string => (figure ? String(figure.rounded) : words.none);
  const of = (clusters: RoundOverview['members'][number]['clusters'], code: string): string =>
    shown(clusters.find((cluster) => cluster.code === code)?.figure);
  const statement = (one: TeamStatement) => ({
    title: one.title,
    statement: one.statement,
    level: one.levelName ?? words.none,
    agreement: one.agreement ? words.bands[one.agreement] : words.none,
  });
  const listed = (codes: readonly number[]) =>
    codes.flatMap((code) => overview.statements.filter((one) => one.code === code).map(statement));
  return {
    language: overview.language,
    words,
    foot: { name: cssEscape(words.title), page: cssEscape(words.page), of: cssEscape(words.of) },
    team: overview.teamName,
    about: words.about(day.format(new Date(overview.closedAt)), overview.size.from, overview.size.to),
    heads: [words.team, ...overview.functionGroups.map(({ name }) => name)],
    clusters: overview.clusters.map(({ code, name, figure }) => ({
      name,
      figures: [shown(figure), ...overview.functionGroups.map(({ clusters }) => of(clusters, code))],
    })),
    unknown: words.unknown(overview.unknownPercent),
    talkingPoints: listed(overview.talkingPoints),
    strengths: listed(overview.strengths),
    growth: listed(overview.growthOpportunities.map(({ code }) => code)),
    statements: overview.statements.map(statement),
    planned: actions.length > 0,
    actions: actions.map(({ what, who, dueOn, done }) => ({
      what,
      who,
      when: dueOn ? day.format(new Date(dueOn)) : '',
      state: done ? words.done : words.open,
    })),
  };
}
