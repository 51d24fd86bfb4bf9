import Handlebars from 'handlebars';
import type { Figure, RoundOverview, TeamAction, TeamStatement } from '#contracts/teams';
import { cssEscape, printFoot, printStyle } from '#server/platform/print';
import { courseBox, courseMarks, courseOf, figuresByRound } from './course.view.js';
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
    sum: sumOf(overview),
    clusters: beside(overview, overview.functionGroups, shown),
    split: overview.departments.length > 0,
    departmentHeads: [words.team, ...overview.departments.map(({ name }) => name)],
    departments: beside(overview, overview.departments, shown),
    course: courseOfRounds(overview, shown, (moment) => day.format(new Date(moment))),
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

/** Where the team stands as a whole, in a sentence. */
function sumOf({ total, levelNames, language }: RoundOverview): string {
  const words = teamReportWords(language);
  if (!total) return words.sumUnknown;
  const level = levelNames.find((one) => one.level === total.level)?.name ?? '';
  return words.sum(total.rounded, level.toLowerCase());
}

type Shown = (figure: Figure | undefined) => string;
type Part = Pick<RoundOverview['departments'][number], 'clusters'>;

/** A row per cluster: the team, and each of its parts beside it; none without parts to show but for the team's own. */
function beside({ clusters }: RoundOverview, parts: readonly Part[], shown: Shown) {
  return clusters.map(({ code, name, figure }) => ({
    name,
    figures: [shown(figure), ...parts.map((part) => shown(figureIn(part, code)))],
  }));
}

const figureIn = ({ clusters }: Part, code: string): Figure | undefined =>
  clusters.find((cluster) => cluster.code === code)?.figure;

/** How it went from round to round: pictures, and a table of the same figures with a column per round. */
function courseOfRounds(overview: RoundOverview, shown: Shown, dateOf: (moment: string) => string) {
  const rounds = [...overview.earlier].reverse();
  const series = figuresByRound(overview, teamReportWords(overview.language).total);
  return {
    box: courseBox,
    marks: courseMarks,
    heads: [...rounds, overview].map(({ closedAt }) => dateOf(closedAt)),
    charts: series.map((one) => courseOf(one, shown)),
    rows: series.map(({ name, figures }) => ({ name, figures: figures.map(shown) })),
  };
}
